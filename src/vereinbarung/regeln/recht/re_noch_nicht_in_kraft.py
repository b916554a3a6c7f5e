"""A cited norm that is not yet in force; legal bases of the preamble are judged by A-02."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.a_praeambel import Rechtsgrundlage
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import beleg, zitate
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="RE-04",
    titel="Vorschrift noch nicht in Kraft",
    schwere=Schwere.FEHLER,
    meldung="{norm} ist nach dem Rechtsstand {am} noch nicht in Kraft. {hinweis}",
    hilfe="Bitte nennen Sie eine Vorschrift, die schon gilt, oder prüfen Sie den Tag unter „rechtsstand“.{beleg}",
    quelle="Rechtsdaten des Programms",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for zitat in zitate(v, context, Zustand.NOCH_NICHT_IN_KRAFT):
        if context.rechtsstand and not isinstance(zitat.objekt, Rechtsgrundlage):
            yield REGEL.befund(
                zitat.objekt,
                zitat.key,
                norm=zitat.norm,
                am=tag(context.rechtsstand),
                hinweis=zitat.auskunft.hinweis,
                beleg=beleg(zitat.auskunft),
            )
