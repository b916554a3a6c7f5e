"""C.1: minutes are not exchanged (checklist I)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C1-01",
    titel="Protokolle werden nicht ausgetauscht",
    schwere=Schwere.HINWEIS,
    meldung="Die Parteien tauschen keine Protokolle ihrer Besprechungen aus.",
    hilfe="Bitte überlegen Sie, ob Sie die Niederschriften austauschen; ohne sie geraten Absprachen in Vergessenheit.",
    leitfaden=("C.1",),
    needs=("C.1",),
    quelle="Leitfaden C.1, Merkliste Informationsaustausch",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    austausch = geregelt(v.kooperationsfelder.informationsaustausch)
    if austausch and not austausch.protokolle:
        yield REGEL.befund(austausch, "protokolle")
