"""D: a group is left out without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="D-01",
    titel="Ausnahme ohne Grund",
    schwere=Schwere.WARNUNG,
    meldung="Für die Ausnahme „{gruppe}“ ist kein Grund genannt.",
    hilfe="Bitte ergänzen Sie „grund“, gern mit der Vorschrift.",
    leitfaden=("D",),
    needs=("D",),
    quelle="Leitfaden D",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    for ausnahme in zielgruppe.ausgenommen if zielgruppe else ():
        if ausnahme.grund is None:
            yield REGEL.befund(ausnahme, "grund", gruppe=ausnahme.gruppe)
