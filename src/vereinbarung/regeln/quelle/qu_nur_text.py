"""The top of the file is a single scalar."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-21",
    titel="Datei enthält nur Text",
    schwere=Schwere.FEHLER,
    meldung="Die Datei enthält nur Text; erwartet werden Angaben der Form „schluessel: Wert“.",
    hilfe="Bitte prüfen Sie, ob nach den Namen der Angaben ein Doppelpunkt und ein Leerzeichen stehen.",
    abweichung_zulaessig=False,
)
