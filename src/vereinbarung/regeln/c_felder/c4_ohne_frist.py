"""C.4: no time within which anything is paid."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C4-08",
    titel="Keine Frist für die Zahlung",
    schwere=Schwere.HINWEIS,
    meldung="Weder für den Vorschuss noch für die Überbrückung ist gesagt, binnen welcher Zeit gezahlt wird.",
    hilfe="Bitte ergänzen Sie „binnen“, zum Beispiel „5 Arbeitstage“.",
    leitfaden=("C.4",),
    needs=("C.4",),
    quelle="Leitfaden C.4",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leistungen = geregelt(v.kooperationsfelder.lohnersatzleistungen)
    if leistungen is None:
        return
    teile = (leistungen.vorschuss, leistungen.ueberbrueckung, leistungen.vorlaeufige_leistung)
    if not any(teil and teil.binnen for teil in teile):
        yield REGEL.befund(leistungen.vorschuss, "binnen")
