"""Parties: somebody stands on the side of the Arbeitsverwaltung."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-02",
    titel="Keine Partei der Arbeitsverwaltung",
    schwere=Schwere.FEHLER,
    meldung="Keine der Parteien steht auf der Seite der Arbeitsverwaltung.",
    hilfe="Bitte nehmen Sie das Arbeitsamt oder die Agentur für Arbeit als Partei auf (art: arbeitsamt oder agentur).",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 371a SGB III",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    parteien = v.alle_parteien
    if len(parteien) > 1 and all(p.ist_seite != "arbeitsverwaltung" for p in parteien):
        yield REGEL.befund(("parteien",), schluessel=True)
