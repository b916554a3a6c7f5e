"""A YAML syntax error; `grund` and `rat` come from `source.syntax`."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-10",
    titel="Aufbau der Datei nicht erkennbar",
    schwere=Schwere.FEHLER,
    meldung="{grund}.",
    hilfe="{rat}",
    abweichung_zulaessig=False,
)
