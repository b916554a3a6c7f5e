"""Z4: the stretch of time ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Zeit, Zusatzvereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="Z4-01",
    titel="Einsatz endet vor seinem Beginn",
    schwere=Schwere.FEHLER,
    meldung="Der Einsatz soll am {beginn} beginnen und schon am {ende} enden.",
    hilfe="Bitte prüfen Sie „von“ und „bis“.",
    leitfaden=("Z4",),
    needs=("Z4",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    zeit = v.regelung("Z4", Zeit)
    if zeit and zeit.von and zeit.bis and zeit.bis < zeit.von:
        yield REGEL.befund(zeit, "bis", beginn=tag(zeit.von), ende=tag(zeit.bis))
