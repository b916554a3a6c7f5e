"""V8: nothing says how often success is counted."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V8-01",
    titel="Kennzahl ohne Rhythmus",
    schwere=Schwere.HINWEIS,
    meldung="Wie oft „{name}“ ausgewertet wird, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie „rhythmus“, zum Beispiel monatlich.",
    leitfaden=("V8",),
    needs=("V8",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    doku = geregelt(v.erfolgsdokumentation)
    if doku is None or doku.rhythmus:
        return
    for kennzahl in doku.kennzahlen:
        if kennzahl.rhythmus is None:
            yield REGEL.befund(kennzahl, "name", name=kennzahl.name)
