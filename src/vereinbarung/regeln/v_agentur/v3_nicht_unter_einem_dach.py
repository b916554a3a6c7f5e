"""V3: the staff do not work under one roof."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V3-01",
    titel="Nicht unter einem Dach",
    schwere=Schwere.HINWEIS,
    meldung="Die Kräfte arbeiten nicht alle unter einem Dach; der Leitfaden rät dazu.",
    hilfe="Bitte prüfen Sie, ob sich ein gemeinsamer Ort findet.",
    leitfaden=("V3",),
    needs=("V3",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    raeume = geregelt(v.raeumlichkeiten)
    if raeume and not raeume.unter_einem_dach:
        yield REGEL.befund(raeume, "unter_einem_dach")
