"""E.2: a work plan that is not in writing (concept 8.1)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E2-01",
    titel="Arbeitsplan nicht schriftlich",
    schwere=Schwere.WARNUNG,
    meldung="Der gemeinsame Arbeitsplan soll nicht schriftlich festgehalten werden.",
    hilfe="Bitte schreiben Sie „schriftlich: ja“, oder begründen Sie die Abweichung.",
    leitfaden=("E.2",),
    needs=("E.2",),
    quelle="Leitfaden E.2",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    plan = geregelt(v.organisation.arbeitsplan)
    if plan and not plan.schriftlich:
        yield REGEL.befund(plan, "schriftlich")
