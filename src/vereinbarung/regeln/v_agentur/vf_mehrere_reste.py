"""VF: several sides bear the rest of one kind of cost."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import kosten

REGEL = Regel(
    id="VF-01",
    titel="Mehrere tragen den Rest",
    schwere=Schwere.FEHLER,
    meldung="Bei „{kostenart}“ sollen mehrere den Rest tragen; dann ist offen, wer wie viel zahlt.",
    hilfe="Bitte lassen Sie nur einen Rest stehen und nennen Sie für die anderen Beträge oder Anteile.",
    leitfaden=("VF",),
    needs=("VF",),
    abweichung_zulaessig=False,
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for gruppe in kosten(v):
        reste = [p for p in gruppe if p.rest]
        for zweiter in reste[1:]:
            yield REGEL.befund(zweiter, "rest", kostenart=zweiter.kostenart)
