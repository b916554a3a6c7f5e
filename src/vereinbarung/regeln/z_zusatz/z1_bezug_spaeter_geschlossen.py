"""Z1: the agreement that is supplemented is younger than the supplement."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.bezug import Zusatzbezug
from vereinbarung.model.zusatzvereinbarung import Zusatzvereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="Z1-02",
    titel="Ergänzte Vereinbarung ist jünger",
    schwere=Schwere.FEHLER,
    meldung="Diese Zusatzvereinbarung wird am {am} unterschrieben, die ergänzte Vereinbarung aber erst am {vom}.",
    hilfe="Bitte prüfen Sie beide Tage; ergänzt werden kann nur, was schon geschlossen ist.",
    leitfaden=("Z1",),
    needs=("Z1",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("Z1", Zusatzbezug)
    am = v.unterzeichnung.am if v.unterzeichnung else None
    if bezug and bezug.vom and am and bezug.vom > am:
        wo = (verwandt("Hier steht der Tag der Unterschrift.", ("unterzeichnung", "am")),)
        yield REGEL.befund(bezug, "vom", am=tag(am), vom=tag(bezug.vom), verwandt=wo)
