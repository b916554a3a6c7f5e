"""A: a legal basis said to be to come of which the data do not say whether it is in force."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import beleg, zitate
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="A-05",
    titel="Künftige Rechtsgrundlage nicht gesichert",
    schwere=Schwere.HINWEIS,
    meldung="Ob {norm} nach dem Rechtsstand {am} noch künftig ist, lässt sich mit den hinterlegten Daten nicht sagen.",
    hilfe="Bitte schlagen Sie nach, wann die Vorschrift in Kraft tritt oder getreten ist.{beleg}",
    leitfaden=("A",),
    needs=("A",),
    quelle="Leitfaden A",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for zitat in zitate(v, context, Zustand.UNKLAR):
        if zitat.is_kuenftig and context.rechtsstand:
            am = tag(context.rechtsstand)
            yield REGEL.befund(zitat.objekt, zitat.key, norm=zitat.norm, am=am, beleg=beleg(zitat.auskunft))
