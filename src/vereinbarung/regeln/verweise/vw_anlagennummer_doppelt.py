"""References: two annexes with one number."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.h_weitere import Anlage
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._anlagen import anlagennummern

REGEL = Regel(
    id="VW-07",
    titel="Nummer einer Anlage doppelt",
    schwere=Schwere.FEHLER,
    meldung="Die Nummer {nummer} haben zwei Anlagen.",
    hilfe="Bitte ändern Sie eine der Nummern, oder lassen Sie „nummer“ weg; dann zählt das Programm selbst.",
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    first: dict[int, Anlage] = {}
    for nummer, anlage in anlagennummern(v.anlagen):
        other = first.setdefault(nummer, anlage)
        if other is not anlage:
            place = verwandt("Diese Anlage hat die Nummer schon.", other)
            yield REGEL.befund(anlage, "nummer", nummer=nummer, verwandt=(place,))
