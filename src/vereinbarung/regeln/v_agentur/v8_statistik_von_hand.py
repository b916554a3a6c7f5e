"""V8: the figures are counted by hand."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V8-03",
    titel="Statistik von Hand",
    schwere=Schwere.HINWEIS,
    meldung="Die Statistik wird von Hand geführt; der Leitfaden wünscht sie auf Knopfdruck.",
    hilfe="Bitte prüfen Sie, ob das eingesetzte Programm die Zahlen selbst liefern kann.",
    leitfaden=("V8",),
    needs=("V8",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    doku = geregelt(v.erfolgsdokumentation)
    if doku and doku.statistik == "manuell":
        yield REGEL.befund(doku, "statistik")
