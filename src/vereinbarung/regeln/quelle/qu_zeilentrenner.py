"""A line break that programs do not agree on (NEL, U+2028, U+2029)."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-05",
    titel="Ungewöhnlicher Zeilentrenner",
    schwere=Schwere.FEHLER,
    meldung="In Zeile {zeile} steht ein Zeilentrenner ({zeichen}), den Programme verschieden lesen.",
    hilfe="Bitte löschen Sie das Zeichen und drücken Sie dort, wo eine neue Zeile beginnen soll, die Eingabetaste.",
    abweichung_zulaessig=False,
)
