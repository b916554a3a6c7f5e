"""D: neither groups nor a definition of the drafter’s own."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="D-03",
    titel="Zielgruppe nicht näher beschrieben",
    schwere=Schwere.HINWEIS,
    meldung="Die Zielgruppe ist weder durch Gruppen noch durch eine eigene Definition beschrieben.",
    hilfe="Bitte überlegen Sie, ob Sie „gruppen“ bilden, etwa Doppelbezieher oder Menschen unter 25 Jahren.",
    leitfaden=("D",),
    needs=("D",),
    quelle="Leitfaden D",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    if zielgruppe and not zielgruppe.gruppen and zielgruppe.definition is None:
        yield REGEL.befund(zielgruppe, "gruppen")
