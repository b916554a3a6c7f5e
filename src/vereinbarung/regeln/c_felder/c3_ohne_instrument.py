"""C.3: no instrument at all."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C3-11",
    titel="Kein Förderinstrument genannt",
    schwere=Schwere.WARNUNG,
    meldung="Die Liste der Förderinstrumente ist leer.",
    hilfe="Bitte nennen Sie, was Sie verbinden, oder schreiben Sie bei „foerderung“ „nicht_geregelt:“ mit dem Grund.",
    leitfaden=("C.3",),
    needs=("C.3",),
    quelle="Leitfaden C.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    foerderung = geregelt(v.kooperationsfelder.foerderung)
    if foerderung and not foerderung.instrumente:
        yield REGEL.befund(foerderung, "instrumente")
