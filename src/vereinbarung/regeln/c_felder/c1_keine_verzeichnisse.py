"""C.1: organisation charts and directories are not exchanged (checklist I)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C1-02",
    titel="Verzeichnisse werden nicht ausgetauscht",
    schwere=Schwere.HINWEIS,
    meldung="Die Parteien geben einander keine Organisationspläne, Telefon- und E-Mail-Verzeichnisse.",
    hilfe="Bitte überlegen Sie, ob Sie die Verzeichnisse austauschen und bei Änderungen erneuern.",
    leitfaden=("C.1",),
    needs=("C.1",),
    quelle="Leitfaden C.1, Merkliste Informationsaustausch",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    austausch = geregelt(v.kooperationsfelder.informationsaustausch)
    if austausch and not austausch.verzeichnisse:
        yield REGEL.befund(austausch, "verzeichnisse")
