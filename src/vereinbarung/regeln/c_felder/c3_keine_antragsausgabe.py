"""C.3: two applications, and neither side hands out the forms of the other (checklist F)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C3-10",
    titel="Anträge der anderen Seite werden nicht ausgegeben",
    schwere=Schwere.HINWEIS,
    meldung="Die Stellen geben die Anträge der anderen Seite nicht aus.",
    hilfe="Bitte überlegen Sie, ob Sie „antragsausgabe: ja“ vereinbaren, solange es keinen gemeinsamen Antrag gibt.",
    leitfaden=("C.3",),
    needs=("C.3",),
    quelle="Leitfaden C.3, Merkliste Förderungsfragen",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    foerderung = geregelt(v.kooperationsfelder.foerderung)
    if foerderung is None or foerderung.antragsausgabe:
        return
    if foerderung.verfahren is None or foerderung.verfahren.art != "gemeinsam":
        yield REGEL.befund(foerderung, "antragsausgabe")
