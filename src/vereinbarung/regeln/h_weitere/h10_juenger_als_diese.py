"""H.10: an agreement is replaced that is younger than this one."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="H10-01",
    titel="Abgelöste Vereinbarung ist jünger",
    schwere=Schwere.FEHLER,
    meldung="Abgelöst wird eine Vereinbarung vom {vom}; diese hier beginnt aber schon am {beginn}.",
    hilfe="Bitte prüfen Sie beide Tage; abgelöst werden kann nur, was vorher geschlossen wurde.",
    leitfaden=("H.10",),
    needs=("H.10", "G.2"),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = v.laufzeit
    beginn = laufzeit.beginn_am if laufzeit else None
    if beginn is None or v.weitere.inkrafttreten is None:
        return
    for alt in v.weitere.inkrafttreten.loest_ab:
        if alt.vom and alt.vom > beginn:
            yield REGEL.befund(alt, "vom", vom=tag(alt.vom), beginn=tag(beginn))
