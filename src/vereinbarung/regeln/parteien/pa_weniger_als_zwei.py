"""Parties: an agreement needs at least two."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-01",
    titel="Weniger als zwei Parteien",
    schwere=Schwere.FEHLER,
    meldung="Die Vereinbarung nennt {anzahl}; zu einer Vereinbarung gehören mindestens zwei.",
    hilfe="Bitte führen Sie unter „parteien“ das Arbeitsamt und den Träger der Sozialhilfe auf.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 53 SGB X",
)
_ANZAHL = ("keine Partei", "nur eine Partei")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    anzahl = len(v.alle_parteien)
    if anzahl < len(_ANZAHL):
        yield REGEL.befund(("parteien",), schluessel=True, anzahl=_ANZAHL[anzahl])
