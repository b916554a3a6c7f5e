"""C.6: a flow of data to a third party that is said to get none."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C6-03",
    titel="Dritter erhält doch Daten",
    schwere=Schwere.WARNUNG,
    meldung="An „{name}“ gehen nach E.1 Daten; bei den Dritten steht das nicht.",
    hilfe="Bitte schreiben Sie „erhaelt_daten: ja“ und regeln Sie den „datenschutz“, oder streichen Sie den "
    "Datenstrom.",
    leitfaden=("C.6", "E.1"),
    needs=("C.6", "E.1"),
    quelle="Leitfaden C.6 und E.1",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    dritte = geregelt(v.kooperationsfelder.dritte)
    austausch = geregelt(v.organisation.datenaustausch)
    if dritte is None or austausch is None:
        return
    empfaenger = {an for strom in austausch.stroeme for an in strom.an}
    for dritter in dritte.beteiligte:
        if not dritter.erhaelt_daten and (dritter.name in empfaenger or dritter.id in empfaenger):
            yield REGEL.befund(dritter, "erhaelt_daten", name=dritter.name)
