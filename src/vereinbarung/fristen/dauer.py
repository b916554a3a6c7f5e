"""A length of time as staff write it: `1 Jahr`, `14 Monate`, `ein halbes Jahr`, `5 Arbeitstage`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class DauerFehler(ValueError):
    """A text is no length of time; the message is a German sentence that says why."""


class Einheit(StrEnum):
    """Unit of time. Arbeitstage (Monday to Friday) and Werktage (Monday to Saturday) need a calendar of holidays."""

    TAGE = "Tage"
    WOCHEN = "Wochen"
    MONATE = "Monate"
    JAHRE = "Jahre"
    ARBEITSTAGE = "Arbeitstage"
    WERKTAGE = "Werktage"
    SCHULJAHRE = "Schuljahre"

    @property
    def einzahl(self) -> str:
        """Return the singular: "Monat"."""
        return _EINZAHL[self]

    @property
    def dativ(self) -> str:
        """Return the plural after "vor" or "von": "Monaten"."""
        return self.value if self is Einheit.WOCHEN else self.value + "n"


_EINZAHL = {
    Einheit.TAGE: "Tag",
    Einheit.WOCHEN: "Woche",
    Einheit.MONATE: "Monat",
    Einheit.JAHRE: "Jahr",
    Einheit.ARBEITSTAGE: "Arbeitstag",
    Einheit.WERKTAGE: "Werktag",
    Einheit.SCHULJAHRE: "Schuljahr",
}
_HOECHSTENS = {
    Einheit.TAGE: 36600,
    Einheit.WOCHEN: 5200,
    Einheit.MONATE: 1200,
    Einheit.JAHRE: 100,
    Einheit.ARBEITSTAGE: 1000,
    Einheit.WERKTAGE: 1000,
    Einheit.SCHULJAHRE: 100,
}


@dataclass(frozen=True, slots=True)
class Dauer:
    """A number of units, at least 1 and at most about 100 years (1,000 for working days)."""

    anzahl: int
    einheit: Einheit

    def __post_init__(self) -> None:
        if self.anzahl < 1:
            raise DauerFehler("Die Zahl muss mindestens 1 sein.")
        if self.anzahl > _HOECHSTENS[self.einheit]:
            raise DauerFehler(f"Mehr als {_HOECHSTENS[self.einheit]} {self.einheit} sind nicht vorgesehen.")

    def __str__(self) -> str:
        return f"{self.anzahl} {self.einheit.einzahl if self.anzahl == 1 else self.einheit}"

    @property
    def dativ(self) -> str:
        """Return the words after "vor", "von" or "nach": "14 Monaten"."""
        return f"{self.anzahl} {self.einheit.einzahl if self.anzahl == 1 else self.einheit.dativ}"

    @property
    def monate(self) -> int | None:
        """Return the length in months where it is exact (Monate, Jahre, Schuljahre), else None."""
        if self.einheit is Einheit.MONATE:
            return self.anzahl
        return 12 * self.anzahl if self.einheit in (Einheit.JAHRE, Einheit.SCHULJAHRE) else None

    @property
    def needs_kalender(self) -> bool:
        """Whether counting it needs the public holidays."""
        return self.einheit in (Einheit.ARBEITSTAGE, Einheit.WERKTAGE)


_ZAHLWORTE = {
    wort: zahl
    for zahl, wort in enumerate(
        ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"), 1
    )
} | {"eine": 1, "einen": 1, "einem": 1, "einer": 1, "eines": 1, "vierzehn": 14, "achtzehn": 18, "vierundzwanzig": 24}
_EINHEITEN = (
    {
        form: (1, einheit)
        for einheit in Einheit
        for form in (
            einheit.casefold(),
            einheit.dativ.casefold(),
            _EINZAHL[einheit].casefold(),
            _EINZAHL[einheit].casefold() + "es",
            _EINZAHL[einheit].casefold() + "s",
        )
    }
    | {
        # § 189 Abs. 1 BGB: half a year is six months, a quarter three.
        form: (faktor, Einheit.MONATE)
        for faktor, formen in (
            (3, ("quartal", "quartale", "quartalen", "vierteljahr", "vierteljahre", "vierteljahren", "vierteljahres")),
            (6, ("halbjahr", "halbjahre", "halbjahren", "halbjahres")),
        )
        for form in formen
    }
    | {
        "kalenderjahr": (1, Einheit.JAHRE),
        "kalenderjahre": (1, Einheit.JAHRE),
        "kalendertag": (1, Einheit.TAGE),
        "kalendertage": (1, Einheit.TAGE),
        "kalendertagen": (1, Einheit.TAGE),
    }
)
_FESTE = {
    "halbes jahr": Dauer(6, Einheit.MONATE),
    "anderthalb jahre": Dauer(18, Einheit.MONATE),
    "anderthalb jahren": Dauer(18, Einheit.MONATE),
    "eineinhalb jahre": Dauer(18, Einheit.MONATE),
    "eineinhalb jahren": Dauer(18, Einheit.MONATE),
    "halber monat": Dauer(15, Einheit.TAGE),
    "halben monat": Dauer(15, Einheit.TAGE),
    "halben jahr": Dauer(6, Einheit.MONATE),
}
_TEIL = re.compile(r"(?:([0-9]{1,5}) ?|([a-zäöüß]+) )([a-zäöüß]+)")
_LEERRAUM = re.compile(r"[ \u00a0\u202f]+")


@lru_cache(maxsize=1024)
def parse_dauer(text: str) -> Dauer:
    """Return the length of time that `text` names; years and months may be joined by "und".

    Half and quarter years follow § 189 BGB. Raises `DauerFehler` with a German reason.
    """
    worte = _LEERRAUM.sub(" ", text.strip()).casefold()
    if not worte:
        raise DauerFehler("Der Eintrag ist leer.")
    fest = _FESTE.get(re.sub(r"^ein(?:e[mnrs]?)? ", "", worte))
    if fest:
        return fest
    teile = [_teil(teil) for teil in worte.split(" und ")]
    if len(teile) == 1:
        return teile[0]
    monate = [teil.monate for teil in teile]
    if len(teile) > len(("Jahre", "Monate")) or None in monate or teile[0].einheit == teile[1].einheit:
        raise DauerFehler("Zusammensetzen lassen sich nur Jahre und Monate, wie „1 Jahr und 6 Monate“.")
    return Dauer(sum(m for m in monate if m), Einheit.MONATE)


def _teil(text: str) -> Dauer:
    m = _TEIL.fullmatch(text)
    if m is None:
        if text in _EINHEITEN:
            raise DauerFehler("Es fehlt die Zahl.")
        if re.fullmatch(r"[0-9]+", text):
            raise DauerFehler("Es fehlt die Einheit, zum Beispiel Monate.")
        if re.match(r"[0-9]+[.,/][0-9]", text):
            raise DauerFehler("Brüche sind nicht vorgesehen; schreiben Sie statt „1,5 Jahre“ bitte „18 Monate“.")
        if text.startswith("-"):
            raise DauerFehler("Die Zahl muss mindestens 1 sein.")
        raise DauerFehler("Erwartet werden eine Zahl und eine Einheit.")
    ziffern, wort, einheit = m.groups()
    if einheit not in _EINHEITEN:
        raise DauerFehler(
            f"Die Einheit „{einheit}“ ist unbekannt; möglich sind Tage, Wochen, Monate, Jahre, Arbeitstage, Werktage."
        )
    if wort and wort not in _ZAHLWORTE:
        raise DauerFehler(f"„{wort}“ ist nicht als Zahl lesbar; bitte schreiben Sie Ziffern.")
    faktor, unit = _EINHEITEN[einheit]
    return Dauer((int(ziffern) if ziffern else _ZAHLWORTE[wort]) * faktor, unit)
