"""VF: one side bears a kind of cost whole, and another a part of it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import kosten

REGEL = Regel(
    id="VF-04",
    titel="Ganz getragen und doch geteilt",
    schwere=Schwere.FEHLER,
    meldung="„{kostenart}“ trägt „{traegt}“ ganz; daneben soll noch jemand einen Teil davon tragen.",
    hilfe="Bitte ergänzen Sie hier „rest: ja“, einen Anteil oder einen Betrag, oder streichen Sie die andere Position.",
    leitfaden=("VF",),
    needs=("VF",),
    abweichung_zulaessig=False,
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for gruppe in kosten(v):
        alles = next((p for p in gruppe if p.is_alles), None)
        if alles and len(gruppe) > 1:
            partei = v.partei(alles.traegt)
            yield REGEL.befund(
                alles, "kostenart", kostenart=alles.kostenart, traegt=partei.kurz if partei else alles.traegt
            )
