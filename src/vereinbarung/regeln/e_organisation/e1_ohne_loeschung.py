"""E.1: nobody says when data are deleted."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E1-07",
    titel="Löschung nicht geregelt",
    schwere=Schwere.HINWEIS,
    meldung="Für den Datenstrom „{zweck}“ ist nicht gesagt, wann die Daten gelöscht werden.",
    hilfe="Bitte ergänzen Sie „loeschung“ beim Datenaustausch oder beim Datenstrom, zum Beispiel „mit Wegfall "
    "des Zwecks“.",
    leitfaden=("E.1",),
    needs=("E.1",),
    quelle="§ 84 SGB X",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.regelung("E.1", Datenaustausch)
    if austausch is None or austausch.loeschung:
        return
    for strom in austausch.stroeme:
        if strom.loeschung is None:
            yield REGEL.befund(strom, zweck=strom.zweck)
