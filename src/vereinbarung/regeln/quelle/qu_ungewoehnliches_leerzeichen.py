"""A no-break or other odd blank where only blanks may indent."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-07",
    titel="Ungewöhnliches Leerzeichen in der Einrückung",
    schwere=Schwere.FEHLER,
    meldung="In Zeile {zeile} steht ein Leerzeichen besonderer Art ({zeichen}), wo nur das gewöhnliche gilt.",
    hilfe="Bitte löschen Sie es und setzen Sie mit der Leertaste ein gewöhnliches Leerzeichen.",
    abweichung_zulaessig=False,
)
