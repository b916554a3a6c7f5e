"""The file is larger than any agreement."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-03",
    titel="Datei ist zu groß",
    schwere=Schwere.FEHLER,
    meldung="Die Datei ist größer als {grenze} MiB und wurde deshalb nicht gelesen.",
    hilfe="Bitte prüfen Sie, ob es die richtige Datei ist. Lange Anlagen gehören in eigene Dateien.",
    abweichung_zulaessig=False,
)
