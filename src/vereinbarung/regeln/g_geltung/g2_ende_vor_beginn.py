"""G.2: the last day lies before the first."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.fristen.ergebnis import tag_text
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import grenzen, laufzeit_of

REGEL = Regel(
    id="G2-08",
    titel="Ende vor Beginn",
    schwere=Schwere.FEHLER,
    meldung="Die Vereinbarung endet am {ende}, beginnt aber erst am {beginn}.",
    hilfe="Bitte prüfen Sie beide Tage.",
    leitfaden=("G.2",),
    needs=("G.2",),
    abweichung_zulaessig=False,
    quelle="§§ 187, 188 BGB",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    if laufzeit.ende is None:
        return
    beginn = grenzen(v)[0]
    for key in ("am", "spaetestens"):
        ende = getattr(laufzeit.ende, key)
        if beginn and ende and ende < beginn:
            wo = (verwandt("Hier steht der Beginn.", laufzeit, "beginn"),)
            yield REGEL.befund(laufzeit.ende, key, ende=tag_text(ende), beginn=tag_text(beginn), verwandt=wo)
