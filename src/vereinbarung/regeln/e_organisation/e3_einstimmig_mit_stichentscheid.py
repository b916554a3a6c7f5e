"""E.3: a casting vote beside unanimity (concept chapter 7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-06",
    titel="Stichentscheid bei einstimmigen Beschlüssen",
    schwere=Schwere.WARNUNG,
    meldung="Ein Stichentscheid ist vorgesehen, obwohl Beschlüsse {beschluss} gefasst werden.",
    hilfe="Bitte streichen Sie „stichentscheid“, oder lassen Sie Mehrheitsbeschlüsse zu.",
    leitfaden=("E.3",),
    needs=("E.3",),
    quelle="Fachliche Vorgabe zu E.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium and gremium.stichentscheid and gremium.beschluss in ("einvernehmlich", "einstimmig"):
        yield REGEL.befund(gremium, "stichentscheid", beschluss=gremium.beschluss)
