"""References: a gap in the numbers of the annexes."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._anlagen import anlagennummern

REGEL = Regel(
    id="VW-08",
    titel="Lücke in den Nummern der Anlagen",
    schwere=Schwere.WARNUNG,
    meldung="Vor der Anlage {nummer} fehlt die Anlage {fehlt}.",
    hilfe="Bitte fügen Sie die fehlende Anlage hinzu, oder nummerieren Sie fortlaufend.",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    given = {nummer for nummer, _ in anlagennummern(v.anlagen)}
    for nummer, anlage in anlagennummern(v.anlagen):
        if nummer > 1 and nummer - 1 not in given:
            yield REGEL.befund(anlage, "nummer", nummer=nummer, fehlt=nummer - 1)
