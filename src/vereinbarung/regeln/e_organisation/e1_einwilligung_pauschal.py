"""E.1: a consent or a flow that covers everything (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.e_organisation import Datenaustausch, is_pauschal
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E1-03",
    titel="Pauschale Einwilligung",
    schwere=Schwere.WARNUNG,
    meldung="„{text}“ ist zu allgemein: Betroffene müssen erkennen, welche Daten an wen gehen.",
    hilfe="Bitte zählen Sie die Daten und die empfangenden Stellen einzeln auf.",
    leitfaden=("E.1", "N7"),
    needs=("E.1",),
    quelle="§ 67b SGB X; Fachliche Vorgabe zu E.1",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.regelung("E.1", Datenaustausch)
    if austausch is None:
        return
    umfang = austausch.einwilligung.umfang if austausch.einwilligung else None
    if umfang and is_pauschal(umfang):
        yield REGEL.befund(austausch.einwilligung, "umfang", text=umfang)
    for strom in austausch.stroeme:
        for i, angabe in enumerate(strom.daten):
            if is_pauschal(angabe):
                yield REGEL.befund(strom, "daten", i, text=angabe)
        for i, stelle in enumerate(strom.an):
            if is_pauschal(stelle):
                yield REGEL.befund(strom, "an", i, text=stelle)
