"""References: `[[…]]` in a paragraph of the drafter's leads nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import freitexte
from vereinbarung.vertrag.gliederung import gliedere, ist_bekannt, verweise

REGEL = Regel(
    id="VW-05",
    titel="Verweis führt ins Leere",
    schwere=Schwere.FEHLER,
    meldung="Der Verweis „[[{ziel}]]“ führt ins Leere; der Vertrag enthält diese Stelle nicht.",
    hilfe="Bitte nennen Sie einen geregelten Punkt des Leitfadens ([[C.2]]), das Kürzel eines eigenen Absatzes oder "
    "Paragrafen oder eine Anlage ([[anlage:plan]]).",
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if "[[" not in context.joined():
        return
    ziele = gliedere(v).ziele
    for pfad, text in freitexte(context):
        for stelle in verweise(text):
            if not ist_bekannt(stelle.ziel, ziele):
                yield REGEL.befund(pfad, von=stelle.von, bis=stelle.bis, ziel=stelle.ziel)
