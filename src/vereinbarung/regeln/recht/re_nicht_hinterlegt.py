"""A cited § that is not on file, of a law that is in force."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import zitate
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="RE-06",
    titel="Vorschrift nicht hinterlegt",
    schwere=Schwere.HINWEIS,
    meldung="Zu {norm} sind keine Daten hinterlegt; bekannt ist nur, dass das Gesetz nach dem Rechtsstand {am} gilt.",
    hilfe="Bitte prüfen Sie selbst, ob die Vorschrift an diesem Tag gilt.",
    quelle="Rechtsdaten des Programms",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for zitat in zitate(v, context, Zustand.UNKLAR):
        if context.rechtsstand and zitat.auskunft.gesetz_bekannt and not zitat.is_kuenftig:
            yield REGEL.befund(zitat.objekt, zitat.key, norm=zitat.norm, am=tag(context.rechtsstand))
