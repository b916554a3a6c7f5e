"""A bidirectional control or zero-width character: shown text and stored text may differ."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-08",
    titel="Unsichtbares Zeichen",
    schwere=Schwere.WARNUNG,
    meldung=(
        "In Zeile {zeile} steht ein unsichtbares Zeichen ({zeichen}); der angezeigte Text kann vom "
        "gespeicherten abweichen."
    ),
    hilfe="Bitte löschen Sie das Zeichen, wenn es nicht mit Absicht dort steht.",
    abweichung_zulaessig=False,
)
