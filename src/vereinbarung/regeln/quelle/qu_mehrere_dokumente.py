"""A second YAML document in the file."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-18",
    titel="Mehrere Dokumente in einer Datei",
    schwere=Schwere.FEHLER,
    meldung="Mit „---“ beginnt hier ein zweites Dokument in derselben Datei.",
    hilfe="Bitte legen Sie für jede Vereinbarung eine eigene Datei an, oder löschen Sie die Zeile „---“.",
    abweichung_zulaessig=False,
)
