"""NT1: the last Nachtrag is older than the agreement, or younger than this one."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.bezug import Nachtragsbezug
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="NT1-07",
    titel="Datum des letzten Nachtrags unmöglich",
    schwere=Schwere.FEHLER,
    meldung="Der letzte Nachtrag soll vom {vom} sein; {grund}.",
    hilfe="Bitte prüfen Sie die Daten; der letzte Nachtrag liegt zwischen der Vereinbarung und diesem Nachtrag.",
    leitfaden=("NT1",),
    needs=("NT1",),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("NT1", Nachtragsbezug)
    letzter = bezug.zuletzt_geaendert if bezug else None
    if bezug is None or letzter is None:
        return
    am = v.unterzeichnung.am if v.unterzeichnung else None
    if letzter.vom < bezug.vom:
        yield REGEL.befund(
            letzter, "vom", vom=tag(letzter.vom), grund=f"die Vereinbarung ist aber erst vom {tag(bezug.vom)}"
        )
    elif am and letzter.vom > am:
        yield REGEL.befund(letzter, "vom", vom=tag(letzter.vom), grund=f"dieser ist aber schon vom {tag(am)}")
