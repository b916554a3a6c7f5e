"""A key occurs twice in one mapping; the first one counts further on."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-11",
    titel="Angabe steht zweimal",
    schwere=Schwere.FEHLER,
    meldung="Die Angabe „{name}“ steht hier ein zweites Mal; das erste Mal steht sie in Zeile {zeile}.",
    hilfe="Bitte löschen Sie eine der beiden, oder fassen Sie ihren Inhalt zusammen.",
    abweichung_zulaessig=False,
)
