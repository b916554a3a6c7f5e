"""A cited norm that is out of force on the day of the Rechtsstand, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import beleg, ersatz, zitate
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="RE-01",
    titel="Vorschrift nicht mehr in Kraft",
    schwere=Schwere.FEHLER,
    meldung="{norm} ist nach dem Rechtsstand {am} nicht mehr in Kraft.",
    hilfe="Bitte nennen Sie die geltende Vorschrift{ersatz}. {hinweis}{beleg}",
    quelle="Rechtsdaten des Programms",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for zitat in zitate(v, context, Zustand.AUFGEHOBEN):
        if context.rechtsstand:
            a = zitat.auskunft
            neu = ersatz(a)
            yield REGEL.befund(
                zitat.objekt,
                zitat.key,
                norm=zitat.norm,
                am=tag(context.rechtsstand),
                hinweis=a.hinweis,
                ersatz=f"; an ihre Stelle getreten sind: {neu}" if neu else "",
                beleg=beleg(a),
            )
