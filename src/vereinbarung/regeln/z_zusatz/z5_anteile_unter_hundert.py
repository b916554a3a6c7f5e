"""Z5: shares of one kind of cost leave a part that nobody bears."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.personal_geld import nach_kostenart
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-03",
    titel="Anteile unter 100 %",
    schwere=Schwere.WARNUNG,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %; wer den Rest trägt, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie, wer den Rest trägt („rest: ja“).",
    leitfaden=("Z5",),
    needs=("Z5",),
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    for group in nach_kostenart(kosten.positionen) if kosten else ():
        if all(p.anteil is not None for p in group):
            summe = sum((p.anteil for p in group if p.anteil is not None), Decimal(0))
            if summe < HUNDERT:
                yield REGEL.befund(group[-1], "anteil", kostenart=group[-1].kostenart, summe=prozent(summe))
