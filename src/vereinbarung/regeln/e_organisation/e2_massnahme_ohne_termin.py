"""E.2: a measure without a date."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E2-04",
    titel="Maßnahme ohne Termin",
    schwere=Schwere.HINWEIS,
    meldung="Für die Maßnahme „{massnahme}“ ist kein Termin genannt.",
    hilfe="Bitte ergänzen Sie „bis“ mit einem Datum.",
    leitfaden=("E.2",),
    needs=("E.2",),
    quelle="Leitfaden E.2",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    plan = geregelt(v.organisation.arbeitsplan)
    for m in plan.massnahmen if plan else ():
        if m.bis is None:
            yield REGEL.befund(m, "bis", massnahme=m.massnahme)
