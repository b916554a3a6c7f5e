"""A merge key; what it adds cannot be seen where it counts."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-15",
    titel="Zusammenführung mit „<<“",
    schwere=Schwere.FEHLER,
    meldung="„<<“ mischt Angaben von einer anderen Stelle ein; das ist in Vereinbarungen nicht vorgesehen.",
    hilfe="Bitte schreiben Sie die Angaben an dieser Stelle aus.",
    abweichung_zulaessig=False,
)
