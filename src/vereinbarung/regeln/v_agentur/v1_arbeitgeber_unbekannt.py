"""V1: nobody knows who employs somebody."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V1-04",
    titel="Arbeitgeber unbekannt",
    schwere=Schwere.HINWEIS,
    meldung="Für {anzahl} ist der Arbeitgeber unbekannt; dann ist auch offen, wer die Dienstaufsicht führt.",
    hilfe="Bitte klären Sie vor der Unterschrift, wer Arbeitgeber ist, und tragen Sie ihn ein.",
    leitfaden=("V1",),
    needs=("V1",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    personal = geregelt(v.personal)
    for zeile in personal.stellen if personal else ():
        if zeile.is_unbekannt:
            eine = zeile.anzahl.bis == 1
            anzahl = "eine Kraft" if eine else f"{zeile.anzahl.bis} Kräfte"
            yield REGEL.befund(zeile, "arbeitgeber", anzahl=anzahl)
