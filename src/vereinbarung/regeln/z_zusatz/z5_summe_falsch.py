"""Z5: the total is not the sum of the amounts; checked only where the amounts can be added."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.personal_geld import geldsumme
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-05",
    titel="Gesamtbetrag stimmt nicht",
    schwere=Schwere.FEHLER,
    meldung="Als Gesamtbetrag stehen hier {insgesamt}; die Beträge ergeben zusammen {summe}.",
    hilfe="Bitte prüfen Sie die Beträge und den Gesamtbetrag.",
    leitfaden=("Z5",),
    needs=("Z5",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    if kosten is None or kosten.insgesamt is None:
        return
    beziffert = [p for p in kosten.positionen if p.betrag is not None]
    je = {p.je for p in beziffert}
    summe = geldsumme(beziffert)
    if summe is not None and je <= {kosten.insgesamt_je, None} and summe != kosten.insgesamt:
        yield REGEL.befund(kosten, "insgesamt", insgesamt=kosten.insgesamt, summe=summe)
