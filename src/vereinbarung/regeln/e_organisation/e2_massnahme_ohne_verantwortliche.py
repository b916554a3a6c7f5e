"""E.2: a measure for which nobody is responsible."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E2-03",
    titel="Maßnahme ohne Verantwortliche",
    schwere=Schwere.WARNUNG,
    meldung="Für die Maßnahme „{massnahme}“ ist niemand verantwortlich.",
    hilfe="Bitte nennen Sie unter „verantwortlich“ das Kürzel der Partei oder eine Funktion.",
    leitfaden=("E.2",),
    needs=("E.2",),
    quelle="Leitfaden E.2, Checkliste Abstimmung",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    plan = geregelt(v.organisation.arbeitsplan)
    for m in plan.massnahmen if plan else ():
        if m.verantwortlich is None:
            yield REGEL.befund(m, "verantwortlich", massnahme=m.massnahme)
