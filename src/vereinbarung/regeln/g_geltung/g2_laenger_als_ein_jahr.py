"""G.2: the agreement runs longer than a year (note N6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.fristen.dauer import Dauer, Einheit
from vereinbarung.fristen.ergebnis import tag_text
from vereinbarung.fristen.rechnen import laufzeitende
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import grenzen, laufzeit_of

REGEL = Regel(
    id="G2-01",
    titel="Laufzeit über einem Jahr",
    schwere=Schwere.WARNUNG,
    meldung="Die Vereinbarung läuft bis zum {ende}, also länger als das empfohlene Jahr.",
    hilfe="Bitte verkürzen Sie die Laufzeit auf ein Jahr mit der Möglichkeit der Verlängerung, oder begründen Sie die "
    "Abweichung.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="Leitfaden G.2, Anmerkung 6",
)


_JAHR = Dauer(1, Einheit.JAHRE)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    dauer = laufzeit.dauer
    if laufzeit.ende is None and (dauer is None or is_hoechstens_ein_jahr(dauer)):
        return
    beginn, ende = grenzen(v)
    if beginn and ende:
        if ende > laufzeitende(beginn, _JAHR):
            yield REGEL.befund(laufzeit, "ende" if laufzeit.ende else "dauer", ende=tag_text(ende))
    elif dauer and not dauer.needs_kalender:
        yield REGEL.befund(laufzeit, "dauer", ende=f"Ablauf von {dauer.dativ}")


def is_hoechstens_ein_jahr(dauer: Dauer) -> bool:
    """Whether a length of time in months or years is at most a year; False where only the calendar can say."""
    monate = dauer.monate
    return monate is not None and monate <= 12  # noqa: PLR2004 -- months of a year
