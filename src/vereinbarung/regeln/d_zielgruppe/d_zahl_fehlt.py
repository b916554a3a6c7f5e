"""D: no estimate of how many people are meant."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="D-04",
    titel="Geschätzte Zahl fehlt",
    schwere=Schwere.HINWEIS,
    meldung="Es fehlt eine Schätzung, wie viele Menschen zur Zielgruppe gehören{gruppen}.",
    hilfe="Bitte ergänzen Sie „geschaetzt“ oder bei jeder Gruppe „anzahl“; „unbekannt“ genügt. Die Zahl steht "
    "nicht im Vertrag.",
    leitfaden=("D",),
    needs=("D",),
    quelle="Leitfaden D",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    if zielgruppe is None or zielgruppe.geschaetzt is not None:
        return
    ohne = [gruppe.name for gruppe in zielgruppe.gruppen if gruppe.anzahl is None]
    if ohne or not zielgruppe.gruppen:
        namen = f" (ohne Zahl: {', '.join(ohne)})" if ohne else ""
        yield REGEL.befund(zielgruppe, "geschaetzt", gruppen=namen)
