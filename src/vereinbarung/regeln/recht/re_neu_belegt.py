"""A cited number that meant something else on the day it was written."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import ersatz, zitate
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="RE-03",
    titel="Nummer steht für etwas anderes",
    schwere=Schwere.WARNUNG,
    meldung="{norm} regelte beim Schreiben etwas anderes als nach dem Rechtsstand {am}. {hinweis}",
    hilfe="Bitte nennen Sie die Vorschrift, die jetzt gemeint ist{ersatz}. Ist die neue Vorschrift gemeint, tragen "
    "Sie unter „stand“ den Tag dieser Fassung ein.",
    quelle="Rechtsdaten des Programms",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for zitat in zitate(v, context, Zustand.NEU_BELEGT):
        if context.rechtsstand:
            a = zitat.auskunft
            neu = ersatz(a)
            yield REGEL.befund(
                zitat.objekt,
                zitat.key,
                norm=zitat.norm,
                am=tag(context.rechtsstand),
                hinweis=a.hinweis,
                ersatz=f"; die frühere ist ersetzt durch: {neu}" if neu else "",
            )
