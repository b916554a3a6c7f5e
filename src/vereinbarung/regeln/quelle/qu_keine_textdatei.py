"""The file is no text at all: a Word file, a PDF or an archive."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-23",
    titel="Keine Textdatei",
    schwere=Schwere.FEHLER,
    meldung="Das ist {was}, keine Vereinbarung in YAML.",
    hilfe="Bitte nennen Sie die Textdatei mit der Endung .yaml, aus der der Vertrag entsteht.",
    abweichung_zulaessig=False,
)
