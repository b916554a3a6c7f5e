"""NT4: the changes hold from a day before the agreement was concluded."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.bezug import Nachtragsbezug
from vereinbarung.model.nachtrag import Nachtrag, Wirksamwerden
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="NT4-02",
    titel="Nachtrag beginnt vor der Vereinbarung",
    schwere=Schwere.FEHLER,
    meldung="Der Nachtrag soll am {beginn} in Kraft treten; die geänderte Vereinbarung ist erst vom {vom}.",
    hilfe="Bitte prüfen Sie beide Tage.",
    leitfaden=("NT4", "NT1"),
    needs=("NT4", "NT1"),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    wirksam, bezug = v.regelung("NT4", Wirksamwerden), v.regelung("NT1", Nachtragsbezug)
    beginn = wirksam.beginn_am if wirksam else None
    if wirksam and bezug and beginn and beginn < bezug.vom:
        wo = (verwandt("Hier steht der Tag der Vereinbarung.", bezug, "vom"),)
        yield REGEL.befund(wirksam, "beginn", beginn=tag(beginn), vom=tag(bezug.vom), verwandt=wo)
