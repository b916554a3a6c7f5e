"""References: the order of the contract names an item twice."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-13",
    titel="Reihenfolge nennt einen Punkt zweimal",
    schwere=Schwere.WARNUNG,
    meldung="„{name}“ steht in der Reihenfolge schon weiter oben; hier bleibt die Angabe ohne Wirkung.",
    hilfe="Bitte streichen Sie eine der beiden Stellen.",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    seen: set[str] = set()
    for i, name in enumerate(v.reihenfolge):
        if name in seen:
            yield REGEL.befund(("reihenfolge", i), name=name)
        seen.add(name)
