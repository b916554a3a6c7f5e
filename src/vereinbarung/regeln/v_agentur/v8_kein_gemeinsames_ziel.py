"""V8: no common target."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V8-04",
    titel="Kein gemeinsames Ziel",
    schwere=Schwere.HINWEIS,
    meldung="Ein gemeinsames Ziel der Einrichtung ist nicht genannt.",
    hilfe="Bitte ergänzen Sie „zielstellung“ oder ein messbares „ziel“.",
    leitfaden=("V8",),
    needs=("V8",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    doku = geregelt(v.erfolgsdokumentation)
    if doku and doku.zielstellung is None and not doku.ziel:
        yield REGEL.befund(doku, "zielstellung")
