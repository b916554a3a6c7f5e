"""G.1: a key of a Land whose Kreise are on file, but which no Kreis has."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete import bestand, register
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln import raum
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="G1-04",
    titel="Gemeindeschlüssel unbekannt",
    schwere=Schwere.WARNUNG,
    meldung="Zum Schlüssel {ags} ist kein Kreis und keine kreisfreie Stadt hinterlegt.",
    hilfe="Bitte prüfen Sie die Ziffern; „06531“ ist zum Beispiel der Landkreis Gießen.",
    leitfaden=("G.1",),
    needs=("G.1",),
    quelle="Amtliches Gemeindeverzeichnis",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    on_file = {ags[:2] for ags in bestand.kreise()}
    for teil in raum.gebietsteile(v):
        if teil.ags and teil.ags[:2] in on_file and register.kreis(teil.ags) is None:
            yield REGEL.befund(teil, "ags", ags=teil.ags)
