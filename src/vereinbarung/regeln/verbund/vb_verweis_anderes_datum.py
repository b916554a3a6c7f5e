"""The day that a reference gives is not the day on which the other agreement was signed (concept chapter 7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.zeitraum import tag
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-04",
    titel="Datum der genannten Vereinbarung weicht ab",
    schwere=Schwere.FEHLER,
    meldung="Hier heißt es, „{ziel}“ sei vom {vom}; unterzeichnet wurde sie laut ihrer Datei am {am}.",
    hilfe="Bitte prüfen Sie beide Tage; in allen Dokumenten muss derselbe stehen.",
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    for verweis in a.verweise:
        if verweis.vom is None:
            continue
        other = verbund.ziel(verweis)
        am = other.unterzeichnet_am if other else None
        if other and am and am != verweis.vom:
            yield REGEL.befund(
                a.ort(*verweis.pfad[:-1], "vom"),
                ziel=verweis.ziel,
                vom=tag(verweis.vom),
                am=tag(am),
                verwandt=(Verwandt(other.ort("unterzeichnung", "am"), "Hier steht der Tag der Unterschrift."),),
            )
