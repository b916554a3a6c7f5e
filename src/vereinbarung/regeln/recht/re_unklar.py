"""A cited norm of which the data do not say whether it is in force."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import beleg, zitate
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="RE-05",
    titel="Geltung nicht gesichert",
    schwere=Schwere.WARNUNG,
    meldung="Dass {norm} nach dem Rechtsstand {am} gilt, ist nicht gesichert.",
    hilfe="{hinweis} Haben Sie geprüft, dass die Vorschrift gilt, so begründen Sie das unter „abweichungen“.{beleg}",
    quelle="Rechtsdaten des Programms",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for zitat in zitate(v, context, Zustand.UNKLAR):
        a = zitat.auskunft
        if context.rechtsstand and not a.gesetz_bekannt and not zitat.is_kuenftig:
            am = tag(context.rechtsstand)
            yield REGEL.befund(zitat.objekt, zitat.key, norm=zitat.norm, am=am, hinweis=a.hinweis, beleg=beleg(a))
