"""A tab where only blanks may indent."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-06",
    titel="Tabulator in der Einrückung",
    schwere=Schwere.FEHLER,
    meldung="In Zeile {zeile} steht ein Tabulator, wo nur Leerzeichen einrücken dürfen.",
    hilfe="Bitte ersetzen Sie den Tabulator durch Leerzeichen (zwei je Ebene).",
    abweichung_zulaessig=False,
)
