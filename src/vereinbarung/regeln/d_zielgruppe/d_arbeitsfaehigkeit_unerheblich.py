"""D: everybody, irrespective of ability to work (the experience of Limburg)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="D-02",
    titel="Arbeitsfähigkeit unerheblich",
    schwere=Schwere.WARNUNG,
    meldung="Die Zielgruppe umfasst alle ohne Rücksicht darauf, ob sie arbeiten können.",
    hilfe="Bitte beschränken Sie die Zielgruppe auf Menschen, die arbeiten können, oder begründen Sie die Abweichung.",
    leitfaden=("D",),
    needs=("D",),
    quelle="Leitfaden D",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    if zielgruppe and zielgruppe.arbeitsfaehigkeit == "unerheblich":
        yield REGEL.befund(zielgruppe, "arbeitsfaehigkeit")
