"""Z5: an amount of money without saying whether once, monthly or yearly."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-07",
    titel="Betrag ohne Rhythmus",
    schwere=Schwere.WARNUNG,
    meldung="Ob dieser Betrag jährlich, monatlich oder einmalig anfällt, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie „je: Jahr“, „je: Monat“ oder „je: einmalig“.",
    leitfaden=("Z5",),
    needs=("Z5",),
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    for position in kosten.positionen if kosten else ():
        if position.betrag is not None and position.je is None:
            yield REGEL.befund(position, "je")
