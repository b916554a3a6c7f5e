"""VM: who grants benefits does not fit the model named."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.modelle import modelle
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import gewaehrende, is_erprobung

REGEL = Regel(
    id="VM-07",
    titel="Modell und Leistungsgewährung passen nicht",
    schwere=Schwere.WARNUNG,
    meldung="{modell} heißt: {titel}. {satz}",
    hilfe="Bitte ändern Sie das Modell oder „leistungsgewaehrung_durch“.",
    leitfaden=("VM", "M2a", "M2b", "M2c", "M2d"),
    needs=("VM", "parteien"),
    quelle="Leitfaden, Ausblick",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.einrichtung)
    if einrichtung is None or not is_erprobung(v):
        return
    modell = modelle()[einrichtung.modell]
    wer = gewaehrende(v)
    if not einrichtung.leistungsgewaehrung_durch:
        satz = "Wer Leistungen gewährt, ist hier nicht gesagt."
    elif modell.gewaehrt not in wer:
        satz = "Unter „leistungsgewaehrung_durch“ steht jemand anderes."
    else:
        return
    yield REGEL.befund(einrichtung, "leistungsgewaehrung_durch", modell=modell.id, titel=modell.titel, satz=satz)
