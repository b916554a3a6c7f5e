"""C.3: an instrument that is known by its name to have ended."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import auskunft, beleg, ersatz, instrument
from vereinbarung.regeln.zeitraum import tag

_BEENDET = frozenset({Zustand.AUFGEHOBEN, Zustand.UMNUMMERIERT, Zustand.NEU_BELEGT})

REGEL = Regel(
    id="C3-06",
    titel="Förderinstrument gibt es nicht mehr",
    schwere=Schwere.WARNUNG,
    meldung="Das Instrument „{instrument}“ gibt es nach dem Rechtsstand {am} nicht mehr.",
    hilfe="Bitte nehmen Sie ein Instrument auf, das es noch gibt{ersatz}. {hinweis}{beleg}",
    leitfaden=("C.3",),
    needs=("C.3",),
    quelle="Leitfaden C.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    foerderung = geregelt(v.kooperationsfelder.foerderung)
    am = context.rechtsstand
    if foerderung is None or am is None:
        return
    for i in foerderung.instrumente:
        a = instrument(i.instrument, am)
        # Of a norm that is out of force the rules of law have already spoken, at the norm itself.
        if a.zustand in _BEENDET and not any(auskunft(n, am).zustand in _BEENDET for n in i.norm.normen):
            neu = ersatz(a)
            yield REGEL.befund(
                i,
                "instrument",
                instrument=i.instrument,
                am=tag(am),
                hinweis=a.hinweis,
                ersatz=f", zum Beispiel: {neu}" if neu else "",
                beleg=beleg(a),
            )
