"""E.3: the body is not bound to the guidelines of the management (note N4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-04",
    titel="Gremium ohne Bindung an Richtlinien",
    schwere=Schwere.HINWEIS,
    meldung="Das Gremium ist nicht an die Richtlinien der Leitungen gebunden.",
    hilfe="Bitte schreiben Sie „richtlinien_durch: leitung“, wenn die Leitungen den Rahmen vorgeben sollen.",
    leitfaden=("E.3", "N4"),
    needs=("E.3",),
    quelle="Leitfaden E.3, Anmerkung 4",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium and gremium.richtlinien_durch == "keine":
        yield REGEL.befund(gremium, "richtlinien_durch")
