"""V2: one side has no access at all."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V2-02",
    titel="Kein Zugang zu Daten",
    schwere=Schwere.HINWEIS,
    meldung="„{partei}“ hat keinen Zugang{auf}; der Leitfaden hält ungehinderten Datenaustausch für wesentlich.",
    hilfe="Bitte prüfen Sie, ob wenigstens Ausdrucke oder ein lesender Zugang möglich sind.",
    leitfaden=("V2", "N7"),
    needs=("V2",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    technik = geregelt(v.technik)
    for zugang in technik.zugang if technik else ():
        if zugang.art == "keiner":
            auf = f" zu „{zugang.auf}“" if zugang.auf else ""
            partei = v.partei(zugang.partei)
            yield REGEL.befund(zugang, "art", partei=partei.kurz if partei else zugang.partei, auf=auf)
