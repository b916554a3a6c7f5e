"""Z3: the total is not the sum of its lines; checked only where every line is exact."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.personal_geld import personalsumme
from vereinbarung.model.zusatzvereinbarung import Personal, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z3-02",
    titel="Gesamtzahl der Beschäftigten stimmt nicht",
    schwere=Schwere.FEHLER,
    meldung="Als Gesamtzahl stehen hier {insgesamt} Beschäftigte; die Zeilen ergeben zusammen {summe}.",
    hilfe="Bitte prüfen Sie die Zahlen. Was unter „davon“ steht, zählt nicht noch einmal.",
    leitfaden=("Z3",),
    needs=("Z3",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    personal = v.regelung("Z3", Personal)
    if personal is None or personal.insgesamt is None or not personal.insgesamt.is_genau:
        return
    summe = personalsumme(personal.stellen)
    if summe is not None and summe != personal.insgesamt.von:
        yield REGEL.befund(personal, "insgesamt", insgesamt=personal.insgesamt.von, summe=summe)
