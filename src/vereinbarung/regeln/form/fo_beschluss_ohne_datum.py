"""Form: a decision on record without its day."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="FO-06",
    titel="Beschluss ohne Datum",
    schwere=Schwere.WARNUNG,
    meldung="Beim Beschluss von „{organ}“ fehlt das Datum, obwohl die Vereinbarung schon {status} ist.",
    hilfe="Bitte ergänzen Sie „am“ mit dem Tag des Beschlusses.",
    leitfaden=("H.9",),
    needs=("parteien",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if v.status == "entwurf":
        return
    for p in v.alle_parteien:
        for b in p.beschluesse:
            if b.am is None:
                yield REGEL.befund(b, "am", organ=b.organ, status=v.status)
