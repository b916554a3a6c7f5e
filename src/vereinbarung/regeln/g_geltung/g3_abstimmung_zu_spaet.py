"""G.3: a coordination that took place after signing or after the begin."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="G3-02",
    titel="Abstimmung nach Unterschrift oder Beginn",
    schwere=Schwere.FEHLER,
    meldung="Die Abstimmung vom {am} liegt nach {was}.",
    hilfe="Bitte prüfen Sie die Daten: Die Abstimmung gehört vor Unterschrift und Beginn.",
    leitfaden=("G.3",),
    needs=("G.3",),
    abweichung_zulaessig=False,
    quelle="Leitfaden G.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    nachbar = geregelt(v.geltung.nachbarbezirke)
    laufzeit = v.laufzeit
    signed = v.unterzeichnung.am if v.unterzeichnung else None
    begin = laufzeit.beginn_am if laufzeit else None
    for a in nachbar.abstimmungen if nachbar else ():
        for day, word in ((signed, "der Unterschrift"), (begin, "dem Beginn")):
            if day and a.am > day:
                yield REGEL.befund(
                    a, "am", am=f"{a.am.day}.{a.am.month}.{a.am.year}", was=f"{word} ({day.day}.{day.month}.{day.year})"
                )
                break
