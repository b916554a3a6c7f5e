"""V1: the total of the staff is not the sum of its lines."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.personal_geld import personalsumme
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V1-02",
    titel="Summe des Personals stimmt nicht",
    schwere=Schwere.FEHLER,
    meldung="Genannt sind insgesamt {genannt} Kräfte; die Zeilen ergeben {summe}.",
    hilfe="Bitte berichtigen Sie „insgesamt“ oder die Zeilen. Geförderte unter „davon“ zählen nicht noch einmal.",
    leitfaden=("V1",),
    needs=("V1",),
    abweichung_zulaessig=False,
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    personal = geregelt(v.personal)
    if personal is None or personal.insgesamt is None or not personal.insgesamt.is_genau:
        return
    summe = personalsumme(personal.stellen)
    if summe is not None and summe != personal.insgesamt.von:
        yield REGEL.befund(personal, "insgesamt", genannt=personal.insgesamt.von, summe=summe)
