"""A private-use character that the template engine needs for itself."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-09",
    titel="Zeichen für den internen Gebrauch",
    schwere=Schwere.FEHLER,
    meldung="In Zeile {zeile} steht ein Zeichen ohne feste Bedeutung ({zeichen}), das das Programm selbst verwendet.",
    hilfe=("Bitte löschen Sie das Zeichen. Symbole aus Sonderschriften ersetzen Sie bitte durch gewöhnliche Zeichen."),
    abweichung_zulaessig=False,
)
