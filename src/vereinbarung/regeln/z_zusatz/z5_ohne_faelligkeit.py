"""Z5: an amount of money, and nobody says when it is paid."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-06",
    titel="Betrag ohne Zahlungstermin",
    schwere=Schwere.HINWEIS,
    meldung="Wann dieser Betrag gezahlt wird, ist nicht geregelt.",
    hilfe="Bitte ergänzen Sie „faellig“, oder regeln Sie für alle Beträge unter „abruf“, wann sie abgerufen werden.",
    leitfaden=("Z5",),
    needs=("Z5",),
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    if kosten is None or kosten.abruf is not None:
        return
    for position in kosten.positionen:
        if position.betrag is not None and position.faellig is None:
            yield REGEL.befund(position, "faellig")
