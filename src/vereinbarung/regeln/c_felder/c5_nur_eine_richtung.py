"""C.5: work shadowing in one direction only."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C5-01",
    titel="Hospitation nur in eine Richtung",
    schwere=Schwere.WARNUNG,
    meldung="Die Hospitation ist nur in eine Richtung vorgesehen.",
    hilfe="Bitte vereinbaren Sie „gegenseitig: ja“, oder begründen Sie die Abweichung.",
    leitfaden=("C.5",),
    needs=("C.5",),
    quelle="Leitfaden C.5, Merkliste Informationsaustausch",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    hospitation = geregelt(v.kooperationsfelder.hospitation_fortbildung)
    if hospitation and not hospitation.gegenseitig:
        yield REGEL.befund(hospitation, "gegenseitig")
