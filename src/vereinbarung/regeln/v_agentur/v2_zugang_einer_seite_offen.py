"""V2: the access of one side to data is not named."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import SEITEN

REGEL = Regel(
    id="V2-01",
    titel="Zugang einer Seite nicht genannt",
    schwere=Schwere.HINWEIS,
    meldung="{seite} hat unter „zugang“ keinen Eintrag; ihr Zugang zu Daten bleibt offen.",
    hilfe="Bitte ergänzen Sie unter „zugang“ einen Eintrag für diese Seite, notfalls „art: keiner“.",
    leitfaden=("V2",),
    needs=("V2", "parteien"),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    technik = geregelt(v.technik)
    if technik is None or any(v.ist_einrichtung(z.partei) for z in technik.zugang):
        return  # the agency works as one: its access is that of both sides
    genannt = {partei.ist_seite for z in technik.zugang if (partei := v.partei(z.partei))}
    for seite, name in SEITEN.items():
        if seite not in genannt and any(p.ist_seite == seite for p in v.alle_parteien):
            yield REGEL.befund(technik, "zugang", schluessel=True, seite=name)
