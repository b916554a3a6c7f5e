"""C.6: a third party gets personal data, and nothing is said of data protection."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C6-01",
    titel="Dritter erhält Daten ohne Datenschutz",
    schwere=Schwere.FEHLER,
    meldung="„{name}“ erhält personenbezogene Daten; der Datenschutz ist nicht geregelt.",
    hilfe="Bitte ergänzen Sie „datenschutz“: wie der Dritte gebunden wird, zu welchem Zweck er die Daten nutzt und "
    "wann er sie löscht.",
    leitfaden=("C.6",),
    needs=("C.6",),
    quelle="Leitfaden C.6, § 78 SGB X",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    dritte = geregelt(v.kooperationsfelder.dritte)
    for dritter in dritte.beteiligte if dritte else ():
        if dritter.erhaelt_daten and dritter.datenschutz is None:
            yield REGEL.befund(dritter, "erhaelt_daten", name=dritter.name)
