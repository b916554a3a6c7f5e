"""C.3: topping up to less than is borne already."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.anteile import prozent
from vereinbarung.regeln.c_felder._kostenteilung import kostenteilungen
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C3-05",
    titel="Aufstockung unter dem schon Getragenen",
    schwere=Schwere.FEHLER,
    meldung="Beim Instrument „{instrument}“ soll auf {ziel} % aufgestockt werden; getragen sind schon {summe} "
    "%{phase}.",
    hilfe="Bitte berichtigen Sie „aufstockung_auf“; dort steht der Anteil, der zusammen erreicht wird.",
    leitfaden=("C.3",),
    needs=("C.3",),
    abweichung_zulaessig=False,
    quelle="Leitfaden C.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    for teilung in kostenteilungen(v, context):
        for t in teilung.anteile:
            if t.aufstockung_auf is not None and teilung.summe >= t.aufstockung_auf:
                yield REGEL.befund(
                    t,
                    "aufstockung_auf",
                    instrument=teilung.instrument.instrument,
                    ziel=prozent(t.aufstockung_auf),
                    summe=prozent(teilung.summe),
                    phase=teilung.im_abschnitt,
                )
