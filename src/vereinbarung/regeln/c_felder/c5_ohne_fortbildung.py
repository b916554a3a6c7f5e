"""C.5: no joint training."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C5-02",
    titel="Keine gemeinsame Fortbildung",
    schwere=Schwere.HINWEIS,
    meldung="Eine gemeinsame Fortbildung ist nicht vorgesehen.",
    hilfe="Bitte überlegen Sie, ob Sie unter „fortbildung“ Themen und Zahl der Veranstaltungen nennen.",
    leitfaden=("C.5",),
    needs=("C.5",),
    quelle="Leitfaden C.5",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    hospitation = geregelt(v.kooperationsfelder.hospitation_fortbildung)
    if hospitation and hospitation.fortbildung is None:
        yield REGEL.befund(hospitation, "fortbildung")
