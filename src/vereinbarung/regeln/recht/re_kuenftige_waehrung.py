"""An amount in a currency that is not yet in use."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.values import Geldbetrag
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import benennung, stellen
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="RE-08",
    titel="Betrag in künftiger Währung",
    schwere=Schwere.HINWEIS,
    meldung="Der Betrag ist in {waehrung} angegeben; diese Währung gilt nach dem Rechtsstand {am} noch nicht. "
    "{hinweis}",
    hilfe="Bitte prüfen Sie die Währung und den Tag unter „rechtsstand“.",
    quelle="Rechtsdaten des Programms",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    am = context.rechtsstand
    if am is None:
        return
    for stelle in stellen(v, context):
        if isinstance(stelle.wert, Geldbetrag):
            a = benennung(stelle.wert.waehrung, am)
            if a.zustand is Zustand.NOCH_NICHT_IN_KRAFT:
                yield REGEL.befund(
                    stelle.objekt, stelle.key, waehrung=stelle.wert.waehrung, am=tag(am), hinweis=a.hinweis
                )
