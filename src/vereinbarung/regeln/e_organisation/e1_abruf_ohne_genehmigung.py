"""E.1: online retrieval without the approval that § 79 SGB X asks for (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E1-04",
    titel="Abruf ohne Genehmigung",
    schwere=Schwere.HINWEIS,
    meldung="Für den Abruf von Daten („{zweck}“) ist keine Genehmigung genannt.",
    hilfe="Bitte klären Sie die Genehmigung des Abrufverfahrens nach § 79 SGB X und tragen Sie sie unter "
    "„genehmigung“ ein.",
    leitfaden=("E.1",),
    needs=("E.1",),
    quelle="§ 79 SGB X",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.regelung("E.1", Datenaustausch)
    for strom in austausch.stroeme if austausch else ():
        if strom.weg == "Abruf" and strom.genehmigung is None:
            yield REGEL.befund(strom, "weg", zweck=strom.zweck)
