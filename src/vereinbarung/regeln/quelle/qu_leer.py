"""There is nothing in the file, or comments only."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-19",
    titel="Datei ist leer",
    schwere=Schwere.FEHLER,
    meldung="Die Datei enthält keine Angaben.",
    hilfe="Bitte beginnen Sie mit „art: rahmenvereinbarung“, oder kopieren Sie eine Vorlage aus dem Ordner beispiele.",
    abweichung_zulaessig=False,
)
