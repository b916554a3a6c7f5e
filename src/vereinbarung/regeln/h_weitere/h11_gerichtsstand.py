"""H.11: an agreed venue has no effect (concept 8.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import freitexte

REGEL = Regel(
    id="H11-01",
    titel="Gerichtsstand vereinbart",
    schwere=Schwere.WARNUNG,
    meldung="Ein vereinbarter Gerichtsstand hat vor den Sozialgerichten keine Wirkung (§ 59 SGG); vor den "
    "Verwaltungsgerichten ebenso.",
    hilfe="Bitte streichen Sie die Regelung; das zuständige Gericht steht im Gesetz.",
    leitfaden=("H.11",),
    quelle="§ 59 SGG",
)
_WORT = re.compile(r"\bGerichtsst(?:and|ände)\w*")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    ausfertigungen = v.weitere.ausfertigungen
    if ausfertigungen and ausfertigungen.gerichtsstand:
        yield REGEL.befund(ausfertigungen, "gerichtsstand")
    if "Gerichtsst" in context.joined():
        for pfad, text in freitexte(context):
            if m := _WORT.search(text):
                yield REGEL.befund(pfad, von=m.start(), bis=m.end())
