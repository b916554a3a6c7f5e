"""Z6: money is promised without regard to the budget (concept 8.6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.zusatzvereinbarung import Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z6-01",
    titel="Kein Haushaltsvorbehalt",
    schwere=Schwere.WARNUNG,
    meldung="Die Kosten sind zugesagt, ohne dass sie unter dem Vorbehalt des Haushalts stehen.",
    hilfe="Bitte ergänzen Sie „haushaltsvorbehalt: ja“, oder begründen Sie, warum die Mittel sicher bereitstehen.",
    leitfaden=("Z6", "Z5"),
    needs=("Z5",),
    quelle="Checkliste K.3",
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    finanzierung = v.weitere.finanzierung
    if geregelt(v.haushaltsvorbehalt) is None and not (finanzierung and finanzierung.haushaltsvorbehalt):
        yield REGEL.befund(("haushaltsvorbehalt",) if v.haushaltsvorbehalt else ("kosten",), schluessel=True)
