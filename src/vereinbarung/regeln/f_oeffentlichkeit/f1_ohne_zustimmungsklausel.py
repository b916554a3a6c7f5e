"""F.1: the consent clause lacks `durch` (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="F1-01",
    titel="Keine Zustimmungsklausel",
    schwere=Schwere.WARNUNG,
    meldung="Es ist nicht gesagt, wer einer Veröffentlichung zustimmt.",
    hilfe="Bitte ergänzen Sie „durch“, zum Beispiel „jeweils andere Leitung“.",
    leitfaden=("F.1",),
    needs=("F.1",),
    quelle="Leitfaden F.1",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zustimmung = geregelt(v.oeffentlichkeitsarbeit.zustimmung)
    if zustimmung and zustimmung.durch is None:
        yield REGEL.befund(zustimmung, "durch")
