"""VF: two sides bear the greater part of one kind of cost."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import kosten

REGEL = Regel(
    id="VF-06",
    titel="Zweimal überwiegend",
    schwere=Schwere.FEHLER,
    meldung="„{kostenart}“ sollen zwei überwiegend tragen; den größeren Teil kann nur einer tragen.",
    hilfe="Bitte lassen Sie „ueberwiegend“ nur bei einer Position stehen; für die andere genügt „rest: ja“.",
    leitfaden=("VF",),
    needs=("VF",),
    abweichung_zulaessig=False,
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for gruppe in kosten(v):
        for zweiter in [p for p in gruppe if p.ueberwiegend][1:]:
            yield REGEL.befund(zweiter, "ueberwiegend", kostenart=zweiter.kostenart)
