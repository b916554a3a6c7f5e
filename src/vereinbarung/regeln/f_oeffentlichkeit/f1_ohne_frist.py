"""F.1: the consent clause lacks `frist` (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="F1-02",
    titel="Zustimmung ohne Frist",
    schwere=Schwere.HINWEIS,
    meldung="Für die Zustimmung zu Veröffentlichungen ist keine Frist genannt.",
    hilfe="Bitte ergänzen Sie „frist“, zum Beispiel „3 Arbeitstage“.",
    leitfaden=("F.1",),
    needs=("F.1",),
    quelle="Leitfaden F.1",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zustimmung = geregelt(v.oeffentlichkeitsarbeit.zustimmung)
    if zustimmung and zustimmung.frist is None:
        yield REGEL.befund(zustimmung, "frist")
