"""A cited norm that stands under another number on the day of the Rechtsstand."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import beleg, ersatz, zitate
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="RE-02",
    titel="Vorschrift hat eine andere Nummer",
    schwere=Schwere.WARNUNG,
    meldung="{norm} steht nach dem Rechtsstand {am} unter einer anderen Nummer.",
    hilfe="Bitte nennen Sie die neue Nummer{ersatz}. {hinweis}{beleg}",
    quelle="Rechtsdaten des Programms",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for zitat in zitate(v, context, Zustand.UMNUMMERIERT):
        if context.rechtsstand:
            a = zitat.auskunft
            neu = ersatz(a)
            yield REGEL.befund(
                zitat.objekt,
                zitat.key,
                norm=zitat.norm,
                am=tag(context.rechtsstand),
                hinweis=a.hinweis,
                ersatz=f": {neu}" if neu else "",
                beleg=beleg(a),
            )
