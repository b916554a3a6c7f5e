"""E.3: a tie is possible and nobody breaks it (concept chapter 7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-05",
    titel="Stimmengleichheit ohne Regel",
    schwere=Schwere.WARNUNG,
    meldung="Bei {stimmen} Stimmen kann es im Gremium zu Stimmengleichheit kommen; was dann gilt, ist nicht geregelt.",
    hilfe="Bitte ergänzen Sie „stichentscheid“ oder „bei_gleichstand“, zum Beispiel „Vorlage an die Leitungen“.",
    leitfaden=("E.3",),
    needs=("E.3",),
    quelle="Fachliche Vorgabe zu E.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium is None or gremium.beschluss != "mehrheit" or gremium.stichentscheid or gremium.bei_gleichstand:
        return
    votes = gremium.stimmen
    if votes and votes % 2 == 0:
        yield REGEL.befund(gremium, "beschluss", stimmen=votes)
