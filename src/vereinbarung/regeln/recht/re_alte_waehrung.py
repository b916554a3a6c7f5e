"""An amount in a currency that has ended."""

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
    id="RE-07",
    titel="Betrag in alter Währung",
    schwere=Schwere.WARNUNG,
    meldung="Der Betrag ist in {waehrung} angegeben, einer Währung, die nach dem Rechtsstand {am} nicht mehr gilt.",
    hilfe="Bitte vereinbaren Sie den Betrag neu{umrechnung}.",
    quelle="Rechtsdaten des Programms",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    am = context.rechtsstand
    if am is None:
        return
    for stelle in stellen(v, context):
        if isinstance(stelle.wert, Geldbetrag):
            a = benennung(stelle.wert.waehrung, am)
            if a.zustand is Zustand.AUFGEHOBEN:
                texte = [nach.text for nach in a.eintrag.nachfolger if nach.text] if a.eintrag else []
                yield REGEL.befund(
                    stelle.objekt,
                    stelle.key,
                    waehrung=stelle.wert.waehrung,
                    am=tag(am),
                    umrechnung=f" ({'; '.join(texte)})" if texte else "",
                )
