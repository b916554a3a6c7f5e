"""D: a group by a benefit that the day of the Rechtsstand does not know."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import benennung, ersatz
from vereinbarung.regeln.zeitraum import tag

# How the law data call the benefits; a receipt of both or of none has no name of its own.
_NAMEN = {"HLU": "Hilfe zum Lebensunterhalt", "SGB II": "SGB II", "SGB III": "SGB III", "SGB XII": "SGB XII"}
_WORTE = {Zustand.AUFGEHOBEN: "nicht mehr", Zustand.NOCH_NICHT_IN_KRAFT: "noch nicht"}

REGEL = Regel(
    id="D-07",
    titel="Leistung gibt es zu dieser Zeit nicht",
    schwere=Schwere.WARNUNG,
    meldung="Die Gruppe „{gruppe}“ bezieht Leistungen ({bezug}), die es nach dem Rechtsstand {am} {zustand} gibt.",
    hilfe="Bitte ordnen Sie die Gruppe nach dem Recht dieser Zeit zu{ersatz}.",
    leitfaden=("D",),
    needs=("D",),
    quelle="Leitfaden D",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    am = context.rechtsstand
    if zielgruppe is None or am is None:
        return
    for gruppe in zielgruppe.gruppen:
        if gruppe.bezug in _NAMEN:
            a = benennung(_NAMEN[gruppe.bezug], am)
            if a.zustand in _WORTE:
                neu = ersatz(a)
                yield REGEL.befund(
                    gruppe,
                    "bezug",
                    gruppe=gruppe.name,
                    bezug=gruppe.bezug,
                    am=tag(am),
                    zustand=_WORTE[a.zustand],
                    ersatz=f"; an die Stelle getreten sind: {neu}" if neu else "",
                )
