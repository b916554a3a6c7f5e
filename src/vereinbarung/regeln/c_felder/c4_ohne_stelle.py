"""C.4: no contact point for refunds."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C4-05",
    titel="Keine Ansprechstelle für die Erstattung",
    schwere=Schwere.HINWEIS,
    meldung="Für die Erstattung ist keine Stelle genannt.",
    hilfe="Bitte ergänzen Sie „stelle“ oder je Partei „ansprechstellen“.",
    leitfaden=("C.4",),
    needs=("C.4",),
    quelle="Leitfaden C.4",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leistungen = geregelt(v.kooperationsfelder.lohnersatzleistungen)
    if leistungen and leistungen.erstattung.stelle is None and not leistungen.erstattung.ansprechstellen:
        yield REGEL.befund(leistungen.erstattung, "stelle")
