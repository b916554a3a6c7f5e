"""B.1: no measurable target."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="B1-01",
    titel="Kein messbares Ziel",
    schwere=Schwere.HINWEIS,
    meldung="Für die Eingliederung der Zielgruppe ist kein messbares Ziel genannt.",
    hilfe="Bitte überlegen Sie, ob Sie unter „ziel“ eine Zahl oder Quote mit Datum vereinbaren.",
    leitfaden=("B.1",),
    needs=("B.1",),
    quelle="Leitfaden B.1",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    integration = geregelt(v.ziele.integration)
    if integration and not integration.ziel:
        yield REGEL.befund(integration, "ziel")
