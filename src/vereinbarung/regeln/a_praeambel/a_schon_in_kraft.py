"""A: a legal basis said to be to come that is in force."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.a_praeambel import Praeambel
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import auskunft
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="A-04",
    titel="Künftige Rechtsgrundlage gilt schon",
    schwere=Schwere.WARNUNG,
    meldung="{norm} ist als künftig bezeichnet, gilt aber nach dem Rechtsstand {am} schon.",
    hilfe="Bitte streichen Sie „kuenftig: ja“, damit im Vertrag nicht „künftiger § …“ steht.",
    leitfaden=("A",),
    needs=("A",),
    quelle="Leitfaden A",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    praeambel = v.regelung("A", Praeambel)
    am = context.rechtsstand
    if praeambel is None or am is None:
        return
    for grundlagen in praeambel.rechtsgrundlagen.values():
        for grundlage in grundlagen:
            if grundlage.kuenftig and all(auskunft(n, am).zustand is Zustand.GILT for n in grundlage.norm.normen):
                yield REGEL.befund(grundlage, "kuenftig", norm=grundlage.norm.text, am=tag(am))
