"""E.2: a work plan nobody keeps up to date (concept 8.1)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E2-02",
    titel="Arbeitsplan ohne Fortschreibung",
    schwere=Schwere.WARNUNG,
    meldung="Es ist nicht gesagt, wie oft der Arbeitsplan angepasst wird.",
    hilfe="Bitte ergänzen Sie „fortschreibung“, zum Beispiel „jährlich“.",
    leitfaden=("E.2",),
    needs=("E.2",),
    quelle="Leitfaden E.2",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    plan = geregelt(v.organisation.arbeitsplan)
    if plan and plan.fortschreibung is None:
        yield REGEL.befund(plan, "fortschreibung")
