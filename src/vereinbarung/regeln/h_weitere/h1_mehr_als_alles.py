"""H.1: shares of one kind of cost come to more than the whole."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.h_weitere._kosten import by_kostenart

REGEL = Regel(
    id="H1-01",
    titel="Anteile über 100 %",
    schwere=Schwere.FEHLER,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %, also mehr als das Ganze.",
    hilfe="Bitte prüfen Sie die Anteile; zusammen dürfen sie 100 % nicht überschreiten.",
    leitfaden=("H.1",),
    needs=("H.1",),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    finanzierung = v.weitere.finanzierung
    for group in by_kostenart(finanzierung) if finanzierung else ():
        summe = sum((p.anteil for p in group if p.anteil is not None), Decimal(0))
        if summe > HUNDERT:
            last = [p for p in group if p.anteil is not None][-1]
            yield REGEL.befund(last, "anteil", kostenart=last.kostenart, summe=prozent(summe))
