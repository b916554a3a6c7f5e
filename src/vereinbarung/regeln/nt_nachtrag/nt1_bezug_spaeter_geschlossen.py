"""NT1: the amended agreement is younger than its Nachtrag."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.bezug import Nachtragsbezug
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="NT1-04",
    titel="Geänderte Vereinbarung ist jünger",
    schwere=Schwere.FEHLER,
    meldung="Dieser Nachtrag wird am {am} unterschrieben, die geänderte Vereinbarung aber erst am {vom}.",
    hilfe="Bitte prüfen Sie beide Tage; ändern lässt sich nur, was schon geschlossen ist.",
    leitfaden=("NT1",),
    needs=("NT1",),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("NT1", Nachtragsbezug)
    am = v.unterzeichnung.am if v.unterzeichnung else None
    if bezug and am and bezug.vom > am:
        wo = (verwandt("Hier steht der Tag der Unterschrift.", ("unterzeichnung", "am")),)
        yield REGEL.befund(bezug, "vom", am=tag(am), vom=tag(bezug.vom), verwandt=wo)
