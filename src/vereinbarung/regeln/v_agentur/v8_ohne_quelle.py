"""V8: nothing says where a figure comes from."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V8-02",
    titel="Kennzahl ohne Quelle",
    schwere=Schwere.HINWEIS,
    meldung="Woher die Zahl für „{name}“ kommt, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie „quelle“, zum Beispiel das Vermittlungsverfahren.",
    leitfaden=("V8",),
    needs=("V8",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    doku = geregelt(v.erfolgsdokumentation)
    for kennzahl in doku.kennzahlen if doku else ():
        if kennzahl.quelle is None:
            yield REGEL.befund(kennzahl, "name", name=kennzahl.name)
