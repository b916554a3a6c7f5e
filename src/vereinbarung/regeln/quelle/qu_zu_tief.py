"""More levels of mappings and lists than any agreement needs."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-12",
    titel="Zu tief verschachtelt",
    schwere=Schwere.FEHLER,
    meldung="Hier sind Angaben mehr als {grenze} Ebenen tief ineinander geschachtelt.",
    hilfe="Bitte prüfen Sie, ob hier versehentlich Klammern oder Listenstriche wiederholt werden.",
    abweichung_zulaessig=False,
)
