"""C.4: no word on when a refund is claimed."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C4-06",
    titel="Anmeldung der Erstattung nicht geregelt",
    schwere=Schwere.HINWEIS,
    meldung="Es ist nicht gesagt, wann der Anspruch auf Erstattung angemeldet wird.",
    hilfe="Bitte ergänzen Sie „anmeldung“, zum Beispiel „unverzüglich“.",
    leitfaden=("C.4",),
    needs=("C.4",),
    quelle="Leitfaden C.4, § 111 SGB X",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leistungen = geregelt(v.kooperationsfelder.lohnersatzleistungen)
    if leistungen and leistungen.erstattung.anmeldung is None:
        yield REGEL.befund(leistungen.erstattung, "anmeldung")
