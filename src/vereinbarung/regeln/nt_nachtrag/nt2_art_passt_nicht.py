"""NT2: an addition with an old text, or a deletion with a new one."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT2-03",
    titel="Art der Änderung passt nicht",
    schwere=Schwere.FEHLER,
    meldung="„{stelle}“ soll {soll}, hat aber {hat} Wortlaut.",
    hilfe="Bitte streichen Sie „{key}“, oder schreiben Sie „art: geaendert“.",
    leitfaden=("NT2",),
    needs=("NT2",),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    for aenderung in v.alle_aenderungen:
        if aenderung.art == "neu" and aenderung.bisher:
            yield REGEL.befund(
                aenderung, "art", stelle=aenderung.stelle, soll="neu hinzukommen", hat="einen bisherigen", key="bisher"
            )
        elif aenderung.art == "gestrichen" and aenderung.neu:
            yield REGEL.befund(
                aenderung, "art", stelle=aenderung.stelle, soll="gestrichen werden", hat="einen neuen", key="neu"
            )
