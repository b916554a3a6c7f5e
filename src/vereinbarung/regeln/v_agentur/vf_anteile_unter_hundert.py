"""VF: shares that do not reach 100 %, and nobody bears the rest."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import kosten

REGEL = Regel(
    id="VF-03",
    titel="Anteile unter 100 %",
    schwere=Schwere.WARNUNG,
    meldung="Von „{kostenart}“ sind nur {summe} % verteilt; wer den Rest trägt, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie den fehlenden Anteil oder eine Position mit „rest: ja“.",
    leitfaden=("VF",),
    needs=("VF",),
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for gruppe in kosten(v):
        anteile = [p.anteil for p in gruppe if p.anteil is not None]
        summe = sum(anteile, Decimal(0))
        if len(anteile) == len(gruppe) and summe < HUNDERT:
            yield REGEL.befund(gruppe[0], "anteil", kostenart=gruppe[0].kostenart, summe=prozent(summe))
