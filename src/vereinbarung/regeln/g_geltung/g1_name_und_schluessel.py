"""G.1: name and official key of a part of the area do not belong together."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete import register
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln import raum
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="G1-03",
    titel="Name und Schlüssel passen nicht zusammen",
    schwere=Schwere.FEHLER,
    meldung="Der Schlüssel {ags} gehört zu „{kreis}“, nicht zu „{name}“.",
    hilfe="Bitte prüfen Sie Name und Gemeindeschlüssel; einer von beiden ist falsch.",
    leitfaden=("G.1",),
    needs=("G.1",),
    abweichung_zulaessig=False,
    quelle="Leitfaden G.1",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    am = raum.stichtag(context)
    for teil in raum.gebietsteile(v):
        if not (teil.ags and teil.name):
            continue
        kreis, named = register.kreis(teil.ags), register.find_kreis(teil.name, am)
        if kreis and named and named.ags != kreis.ags:
            yield REGEL.befund(teil, "ags", ags=teil.ags, kreis=kreis.vertragsbezeichnung, name=teil.name)
