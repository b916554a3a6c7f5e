"""H.11: fewer counterparts than parties."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="H11-02",
    titel="Weniger Ausfertigungen als Parteien",
    schwere=Schwere.HINWEIS,
    meldung="Bei {parteien} Parteien und {anzahl} Ausfertigung(en) bekommt nicht jede eine eigene.",
    hilfe="Bitte erhöhen Sie „anzahl“, oder lassen Sie sie weg; dann erhält jede Partei eine Ausfertigung.",
    leitfaden=("H.11",),
    needs=("H.11", "parteien"),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    ausfertigungen = v.weitere.ausfertigungen
    count = len(v.alle_parteien)
    if ausfertigungen and ausfertigungen.anzahl is not None and ausfertigungen.anzahl < count:
        yield REGEL.befund(ausfertigungen, "anzahl", parteien=count, anzahl=ausfertigungen.anzahl)
