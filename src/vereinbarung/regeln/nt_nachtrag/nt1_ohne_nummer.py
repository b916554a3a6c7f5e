"""NT1: a Nachtrag without a number."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT1-02",
    titel="Nachtrag ohne Nummer",
    schwere=Schwere.WARNUNG,
    meldung="Der Nachtrag hat keine Nummer.",
    hilfe="Bitte ergänzen Sie oben in der Datei „nummer“, beim ersten Nachtrag „nummer: 1“.",
    leitfaden=("NT1",),
    arten=("nachtrag",),
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    if v.nummer is None:
        yield REGEL.befund(("art",), schluessel=True)
