"""E.3: majority decisions without a quorum (concept chapter 7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-09",
    titel="Beschlussfähigkeit nicht geregelt",
    schwere=Schwere.HINWEIS,
    meldung="Das Gremium entscheidet mit Mehrheit, aber ab wann es beschlussfähig ist, steht nicht fest.",
    hilfe="Bitte ergänzen Sie „beschlussfaehigkeit“, zum Beispiel „wenn beide Seiten vertreten sind“.",
    leitfaden=("E.3",),
    needs=("E.3",),
    quelle="Fachliche Vorgabe zu E.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium and gremium.beschluss in ("mehrheit", "zweidrittelmehrheit") and gremium.beschlussfaehigkeit is None:
        yield REGEL.befund(gremium, "beschluss")
