"""Form: the organ that represents the body is not named above the signatures (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.form._formregel import regel_for

REGEL = Regel(
    id="FO-03",
    titel="Organ über den Unterschriften fehlt",
    schwere=Schwere.WARNUNG,
    meldung="Bei „{partei}“ ist kein Organ genannt; über die Unterschriften gehört: {organ}.",
    hilfe="Bitte ergänzen Sie „vertreten_durch: {{organ: {kurz}}}“.",
    needs=("parteien",),
    quelle="§ 45 HKO, § 71 HGO",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if any(link.organ for link in p.vertreten_durch) or p.vertreten_von:
            continue
        regel = regel_for(v, p, context)
        if regel and regel.organ:
            yield REGEL.befund(
                p, "vertreten_durch", partei=p.kurz, organ=regel.organ, kurz=regel.organ.rpartition(" ")[2]
            )
