"""A: a legal basis that is not yet in force and not said to be to come."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.a_praeambel import Rechtsgrundlage
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import zitate
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="A-02",
    titel="Rechtsgrundlage noch nicht in Kraft",
    schwere=Schwere.FEHLER,
    meldung="{norm} ist nach dem Rechtsstand {am} noch nicht in Kraft.",
    hilfe="Bitte schreiben Sie „{{norm: {norm}, kuenftig: ja}}“ und nennen Sie daneben eine Vorschrift, die schon "
    "gilt. {hinweis}",
    leitfaden=("A",),
    needs=("A",),
    quelle="Leitfaden A",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for zitat in zitate(v, context, Zustand.NOCH_NICHT_IN_KRAFT):
        if isinstance(zitat.objekt, Rechtsgrundlage) and not zitat.is_kuenftig and context.rechtsstand:
            yield REGEL.befund(
                zitat.objekt, zitat.key, norm=zitat.norm, am=tag(context.rechtsstand), hinweis=zitat.auskunft.hinweis
            )
