"""NT1: the number does not follow that of the last Nachtrag."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.bezug import Nachtragsbezug
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT1-05",
    titel="Nummer folgt nicht auf den letzten Nachtrag",
    schwere=Schwere.WARNUNG,
    meldung="Auf den {letzter}. Nachtrag folgt der {naechster}., nicht der {nummer}.",
    hilfe="Bitte prüfen Sie „nummer“ und „zuletzt_geaendert“.",
    leitfaden=("NT1",),
    needs=("NT1",),
    arten=("nachtrag",),
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("NT1", Nachtragsbezug)
    letzter = bezug.zuletzt_geaendert if bezug else None
    if letzter and v.nummer is not None and v.nummer != letzter.nummer + 1:
        wo = (verwandt("Hier steht die Nummer dieses Nachtrags.", ("nummer",)),)
        yield REGEL.befund(
            letzter, "nummer", letzter=letzter.nummer, naechster=letzter.nummer + 1, nummer=v.nummer, verwandt=wo
        )
