"""V1: staff are not to work outside their profession."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V1-05",
    titel="Keine Bereitschaft zu berufsfremden Aufgaben",
    schwere=Schwere.HINWEIS,
    meldung="Die Kräfte sollen keine Aufgaben außerhalb ihres Berufs übernehmen; der Leitfaden wünscht das "
    "ausdrücklich.",
    hilfe="Bitte prüfen Sie, ob „berufsfremd: nein“ gewollt ist.",
    leitfaden=("V1",),
    needs=("V1",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    personal = geregelt(v.personal)
    if personal and not personal.berufsfremd:
        yield REGEL.befund(personal, "berufsfremd")
