"""Z5: two sides bear the rest of one kind of cost."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.personal_geld import nach_kostenart
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-01",
    titel="Rest mehrfach vergeben",
    schwere=Schwere.FEHLER,
    meldung="Bei „{kostenart}“ soll mehr als eine Seite den Rest tragen.",
    hilfe="Bitte lassen Sie nur eine Seite den Rest tragen, und geben Sie bei den anderen Betrag oder Anteil an.",
    leitfaden=("Z5",),
    needs=("Z5",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    for group in nach_kostenart(kosten.positionen) if kosten else ():
        reste = [p for p in group if p.rest]
        if len(reste) > 1:
            yield REGEL.befund(reste[1], "rest", kostenart=reste[1].kostenart)
