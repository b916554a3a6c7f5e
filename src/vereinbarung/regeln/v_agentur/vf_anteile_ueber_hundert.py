"""VF: shares of one kind of cost beyond 100 %."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import kosten

REGEL = Regel(
    id="VF-02",
    titel="Anteile über 100 %",
    schwere=Schwere.FEHLER,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %.",
    hilfe="Bitte berichtigen Sie die Anteile, oder unterscheiden Sie die Kosten durch „kostenart“, „von“ und „bis“.",
    leitfaden=("VF",),
    needs=("VF",),
    abweichung_zulaessig=False,
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for gruppe in kosten(v):
        summe = sum((p.anteil for p in gruppe if p.anteil is not None), Decimal(0))
        if summe > HUNDERT:
            yield REGEL.befund(gruppe[0], "anteil", kostenart=gruppe[0].kostenart, summe=prozent(summe))
