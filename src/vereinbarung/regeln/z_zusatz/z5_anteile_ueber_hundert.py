"""Z5: shares of one kind of cost come to more than the whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.personal_geld import nach_kostenart
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-02",
    titel="Anteile über 100 %",
    schwere=Schwere.FEHLER,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %, also mehr als das Ganze.",
    hilfe="Bitte prüfen Sie die Anteile; zusammen dürfen sie 100 % nicht überschreiten.",
    leitfaden=("Z5",),
    needs=("Z5",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    for group in nach_kostenart(kosten.positionen) if kosten else ():
        anteile = [p for p in group if p.anteil is not None]
        summe = sum((p.anteil for p in anteile if p.anteil is not None), Decimal(0))
        if summe > HUNDERT:
            yield REGEL.befund(anteile[-1], "anteil", kostenart=anteile[-1].kostenart, summe=prozent(summe))
