"""F.1: the consent clause lacks `schweigen` (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="F1-03",
    titel="Schweigen ohne Bedeutung",
    schwere=Schwere.WARNUNG,
    meldung="Was gilt, wenn niemand auf eine geplante Veröffentlichung antwortet, ist offen.",
    hilfe="Bitte ergänzen Sie „schweigen: gilt als erteilt“ oder „gilt als verweigert“.",
    leitfaden=("F.1",),
    needs=("F.1",),
    quelle="Leitfaden F.1",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zustimmung = geregelt(v.oeffentlichkeitsarbeit.zustimmung)
    if zustimmung and zustimmung.schweigen is None:
        yield REGEL.befund(zustimmung, "schweigen")
