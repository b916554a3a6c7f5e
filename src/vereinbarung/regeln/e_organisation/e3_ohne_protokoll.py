"""E.3: no minutes of the body (concept 8.1)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-08",
    titel="Gremium ohne Niederschrift",
    schwere=Schwere.HINWEIS,
    meldung="Über die Sitzungen des Gremiums wird keine Niederschrift geführt.",
    hilfe="Bitte schreiben Sie „protokoll: ja“; beide Seiten brauchen den gleichen Stand.",
    leitfaden=("E.3",),
    needs=("E.3",),
    quelle="Leitfaden, Checkliste Informationsaustausch",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium and not gremium.protokoll:
        yield REGEL.befund(gremium, "protokoll")
