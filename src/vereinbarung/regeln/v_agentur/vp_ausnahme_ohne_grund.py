"""VP: a group is left out without a reason."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VP-01",
    titel="Ausnahme ohne Grund",
    schwere=Schwere.WARNUNG,
    meldung="Für die Ausnahme „{gruppe}“ ist kein Grund genannt.",
    hilfe="Bitte ergänzen Sie „grund“, gern mit der Vorschrift, oder „nach“, wenn die Gruppe nur später einbezogen "
    "wird.",
    leitfaden=("VP", "D"),
    needs=("VP",),
    quelle="Leitfaden D",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    kreis = geregelt(v.personenkreis)
    for ausnahme in kreis.ausgenommen if kreis else ():
        if ausnahme.grund is None and ausnahme.nach is None:
            yield REGEL.befund(ausnahme, "grund", gruppe=ausnahme.gruppe)
