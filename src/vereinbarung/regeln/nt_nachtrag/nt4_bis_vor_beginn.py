"""NT4: the changes end before they begin."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.nachtrag import Nachtrag, Wirksamwerden
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="NT4-03",
    titel="Nachtrag endet vor seinem Beginn",
    schwere=Schwere.FEHLER,
    meldung="Die Änderungen sollen am {beginn} beginnen und schon am {ende} enden.",
    hilfe="Bitte prüfen Sie „beginn“ und „bis“.",
    leitfaden=("NT4",),
    needs=("NT4",),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    wirksam = v.regelung("NT4", Wirksamwerden)
    beginn = wirksam.beginn_am if wirksam else None
    if wirksam and beginn and wirksam.bis and wirksam.bis < beginn:
        yield REGEL.befund(wirksam, "bis", beginn=tag(beginn), ende=tag(wirksam.bis))
