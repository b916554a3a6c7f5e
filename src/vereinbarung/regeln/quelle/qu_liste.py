"""The top of the file is a list."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-20",
    titel="Datei beginnt mit einer Liste",
    schwere=Schwere.FEHLER,
    meldung="Die Datei beginnt mit einer Liste; erwartet werden Angaben der Form „schluessel: Wert“.",
    hilfe="Bitte löschen Sie den Listenstrich am Anfang und rücken Sie die Zeilen darunter aus.",
    abweichung_zulaessig=False,
)
