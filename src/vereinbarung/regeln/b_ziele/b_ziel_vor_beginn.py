"""B: a target that is to be reached before the agreement begins."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.b_ziele._messziele import messziele
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag, zeitraum

REGEL = Regel(
    id="B-01",
    titel="Ziel vor dem Beginn der Laufzeit",
    schwere=Schwere.WARNUNG,
    meldung="Das Ziel soll bis zum {zieltag} erreicht sein; die Vereinbarung beginnt erst am {beginn}.",
    hilfe="Bitte nennen Sie unter „bis“ einen Tag innerhalb der Laufzeit.",
    leitfaden=("B.1", "B.2", "B.3", "V8", "G.2"),
    needs=("G.2",),
    arten=("rahmenvereinbarung", "sondervereinbarung"),
    quelle="Leitfaden B",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    ziele = messziele(v)
    beginn = zeitraum(v, context).von if ziele else None
    if beginn is None:
        return
    laufzeit = v.laufzeit
    for ziel in ziele:
        if ziel.bis < beginn:
            zweite = (verwandt("Hier steht der Beginn.", laufzeit, "beginn"),) if laufzeit else ()
            yield REGEL.befund(ziel, "bis", zieltag=tag(ziel.bis), beginn=tag(beginn), verwandt=zweite)
