"""Form: a decision on record without its number."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="FO-07",
    titel="Beschluss ohne Nummer",
    schwere=Schwere.HINWEIS,
    meldung="Beim Beschluss von „{organ}“ fehlt die Nummer des Beschlusses oder der Vorlage.",
    hilfe="Bitte ergänzen Sie „nummer“, damit sich der Beschluss wiederfinden lässt.",
    leitfaden=("H.9",),
    needs=("parteien",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if v.status == "entwurf":
        return
    for p in v.alle_parteien:
        for b in p.beschluesse:
            if b.nummer is None:
                yield REGEL.befund(b, "nummer", organ=b.organ)
