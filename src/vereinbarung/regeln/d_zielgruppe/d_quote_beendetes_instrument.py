"""D: a quota of an instrument that has ended."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import ersatz, instrument
from vereinbarung.regeln.zeitraum import tag

_BEENDET = frozenset({Zustand.AUFGEHOBEN, Zustand.UMNUMMERIERT, Zustand.NEU_BELEGT})

REGEL = Regel(
    id="D-08",
    titel="Quote für ein beendetes Instrument",
    schwere=Schwere.WARNUNG,
    meldung="Das Instrument „{instrument}“ gibt es nach dem Rechtsstand {am} nicht mehr.",
    hilfe="Bitte streichen Sie die Quote, oder beziehen Sie sie auf ein anderes Instrument{ersatz}. {hinweis}",
    leitfaden=("D",),
    needs=("D",),
    quelle="Leitfaden D",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    am = context.rechtsstand
    if zielgruppe is None or am is None:
        return
    for quote in zielgruppe.quoten:
        a = instrument(quote.instrument, am)
        if a.zustand in _BEENDET:
            neu = ersatz(a)
            yield REGEL.befund(
                quote,
                "instrument",
                instrument=quote.instrument,
                am=tag(am),
                hinweis=a.hinweis,
                ersatz=f", zum Beispiel: {neu}" if neu else "",
            )
