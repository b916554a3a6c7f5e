"""G.1: a part of the area belongs to no Träger that is a party."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln import raum
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="G1-02",
    titel="Gebiet ohne Träger",
    schwere=Schwere.WARNUNG,
    meldung="Für „{teil}“ ist kein Träger dieses Gebiets Partei.",
    hilfe="Bitte nehmen Sie den Träger als Partei auf, oder streichen Sie das Gebiet.",
    leitfaden=("G.1",),
    needs=("G.1", "parteien"),
    quelle="Leitfaden G.1",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    am = raum.stichtag(context)
    own = [p.ags for p in v.alle_parteien if p.ist_seite == "traeger"]
    if not own or None in own:
        return
    for teil in raum.gebietsteile(v):
        ags = raum.schluessel(teil, am)
        if ags and not any(ags.startswith(p) for p in own if p):
            yield REGEL.befund(teil, teil=teil.name or teil.ags)
