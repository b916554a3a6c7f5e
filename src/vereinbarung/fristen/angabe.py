"""Notice periods as staff write them: `3 Monate zum Quartalsende`, `6 Monate`, `jederzeit`, `2 Monate zum 30.4.`."""

from __future__ import annotations

import re
from functools import lru_cache

from vereinbarung.fristen.dauer import DauerFehler, parse_dauer
from vereinbarung.fristen.laufzeit import Kuendigungsfrist, Termin, Terminart
from vereinbarung.fristen.rechnen import monatsletzter

OHNE_TERMIN = Termin(Terminart.OHNE)
_ENDE = {
    Terminart.JAHRESENDE: ("jahr", "kalenderjahr", "haushaltsjahr"),
    Terminart.HALBJAHRESENDE: ("halbjahr", "kalenderhalbjahr"),
    Terminart.QUARTALSENDE: ("quartal", "vierteljahr", "kalendervierteljahr"),
    Terminart.MONATSENDE: ("monat", "kalendermonat"),
    Terminart.SCHULJAHRESENDE: ("schuljahr",),
}
_WORTE = {
    form: art
    for art, namen in _ENDE.items()
    for name in namen
    for genitiv in (name + "es", name + "s")
    for form in (
        genitiv + "ende",
        f"ende des {genitiv}",
        f"ende eines {genitiv}",
        f"ende eines jeden {genitiv}",
        f"schluss des {genitiv}",
        f"schluss eines {genitiv}",
    )
} | {
    "ende der laufzeit": Terminart.LAUFZEITENDE,
    "laufzeitende": Terminart.LAUFZEITENDE,
    "ablauf der laufzeit": Terminart.LAUFZEITENDE,
    "ende der vertragslaufzeit": Terminart.LAUFZEITENDE,
    "vertragsende": Terminart.LAUFZEITENDE,
    "monatsletzten": Terminart.MONATSENDE,
    "letzten des monats": Terminart.MONATSENDE,
}
MONATE = {
    name: nummer
    for nummer, name in enumerate(
        (
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
        ),
        1,
    )
}
"""Number of a month by its name in small letters."""
_TAG = re.compile(
    r"([0-9]{1,2})\. ?(?:([0-9]{1,2})\.|([a-zä]+))(?: (?:eines |jeden |eines jeden )?(?:kalender)?jahres)?"
)
_SCHALTJAHR = 2000
_BEIM_JEDERZEIT = ("jederzeit", "ohne frist", "fristlos")


@lru_cache(maxsize=1024)
def parse_kuendigungsfrist(text: str) -> Kuendigungsfrist:
    """Return period and key date named by `text`; raises `DauerFehler` with a German reason.

    A named day without a year recurs every year. "jederzeit" is a notice without period and key date.
    """
    worte = re.sub(r"[ \u00a0\u202f]+", " ", text.strip())
    klein = re.sub(r"^(?:jederzeit |jeweils )*(?:mit (?:einer frist von )?)?(?=\S)", "", worte.casefold())
    if not klein:
        raise DauerFehler("Der Eintrag ist leer.")
    if klein in _BEIM_JEDERZEIT:
        return Kuendigungsfrist(None, OHNE_TERMIN)
    dauer, _, termin = klein.partition("zum ") if klein.startswith("zum ") else klein.partition(" zum ")
    dauer = dauer.removesuffix(" jeweils").strip()
    gelesen = parse_termin(termin) if termin else OHNE_TERMIN
    return Kuendigungsfrist(parse_dauer(dauer) if dauer else None, gelesen)


def parse_termin(text: str) -> Termin:
    """Return the key date named after "zum": `Quartalsende`, `30.4.`, `31. März und 30. September`."""
    klein = text.strip().casefold()
    art = _WORTE.get(klein)
    if art:
        return Termin(art)
    tage = tuple(_tag(teil) for teil in re.split(r" und (?:zum )?| oder (?:zum )?|, ?", klein))
    return Termin(Terminart.TAGE, tuple(sorted(tage, key=lambda tag: (tag[1], tag[0]))))


def _tag(text: str) -> tuple[int, int]:
    m = _TAG.fullmatch(text)
    if m is None:
        if re.fullmatch(r"[0-9]{1,2}\. ?[0-9]{1,2}\. ?[0-9]{4}", text):
            raise DauerFehler(
                "Ein Kündigungstermin kehrt jedes Jahr wieder; bitte schreiben Sie ihn ohne Jahr, zum Beispiel „zum "
                "30.4.“"
            )
        raise DauerFehler(
            f"Der Termin „{text}“ ist unbekannt; möglich sind zum Beispiel Jahresende, Quartalsende, Monatsende, "
            "Schuljahresende, Ende der Laufzeit oder ein Tag wie 30.4."
        )
    tag, monat = int(m[1]), int(m[2] or 0) or MONATE.get(m[3] or "", 0)
    if not (1 <= monat <= 12 and 1 <= tag <= monatsletzter(_SCHALTJAHR, monat).day):  # noqa: PLR2004 -- months of a year
        raise DauerFehler(f"Den Tag „{text}“ gibt es nicht im Kalender.")
    return tag, monat
