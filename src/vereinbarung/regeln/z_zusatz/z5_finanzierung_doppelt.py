"""Z5: cost is regulated here and in H.1 as well."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-08",
    titel="Kosten an zwei Stellen geregelt",
    schwere=Schwere.HINWEIS,
    meldung="Die Kosten sind hier und noch einmal unter „weitere: finanzierung“ geregelt.",
    hilfe="Bitte führen Sie beides unter „kosten“ zusammen.",
    leitfaden=("Z5", "H.1"),
    needs=("Z5", "H.1"),
    arten=("zusatzvereinbarung",),
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    if kosten and v.weitere.finanzierung:
        place = verwandt("Hier steht die andere Regelung.", v.weitere.finanzierung)
        yield REGEL.befund(("kosten",), schluessel=True, verwandt=(place,))
