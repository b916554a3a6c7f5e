"""G.1: a part of the area lies outside the districts of the Arbeitsämter that are parties."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete import register
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln import raum
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="G1-01",
    titel="Gebiet außerhalb des Arbeitsamtsbezirks",
    schwere=Schwere.WARNUNG,
    meldung="„{teil}“ liegt nicht im Bezirk von {aemter}.",
    hilfe="Bitte prüfen Sie das Gebiet, oder nehmen Sie das zuständige Arbeitsamt als Partei auf.",
    leitfaden=("G.1",),
    needs=("G.1", "parteien"),
    quelle="Leitfaden G.1",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    am = raum.stichtag(context)
    own = raum.eigene_bezirke(v)
    if not own:
        return
    for teil in raum.gebietsteile(v):
        ags = raum.schluessel(teil, am)
        found = register.bezirke_of(ags, am) if ags else ()
        if found and all(z.sicher for z in found) and not any(z.bezirk in own for z in found):
            aemter = " und ".join(b.ort for b in own.values())
            yield REGEL.befund(teil, teil=teil.name or teil.ags, aemter=aemter)
