"""A: a party that rests on law to come alone (concept 8.4 A)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.a_praeambel import Praeambel, Rechtsgrundlage
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import auskunft

REGEL = Regel(
    id="A-03",
    titel="Nur künftige Rechtsgrundlage",
    schwere=Schwere.FEHLER,
    meldung="Die Zusammenarbeit von „{partei}“ stützt sich nur auf künftiges Recht.",
    hilfe="Bitte nennen Sie daneben eine Vorschrift, die schon gilt, zum Beispiel § 86 SGB X.",
    leitfaden=("A",),
    needs=("A",),
    quelle="Leitfaden A",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    praeambel = v.regelung("A", Praeambel)
    if praeambel is None or context.rechtsstand is None:
        return
    for kennung, grundlagen in praeambel.rechtsgrundlagen.items():
        if grundlagen and all(g.kuenftig and not _gilt(g, context.rechtsstand) for g in grundlagen):
            partei = v.partei(kennung)
            yield REGEL.befund(praeambel, "rechtsgrundlagen", kennung, partei=partei.kurz if partei else kennung)


def _gilt(grundlage: Rechtsgrundlage, am: date) -> bool:
    return all(auskunft(norm, am).zustand is Zustand.GILT for norm in grundlage.norm.normen)
