"""The day given for the last Nachtrag is not the day on which that one was signed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._nachtraege import vorige
from vereinbarung.regeln.zeitraum import tag
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-48",
    titel="Datum des vorigen Nachtrags weicht ab",
    schwere=Schwere.FEHLER,
    meldung="Hier heißt es, der {nummer}. Nachtrag sei vom {vom}; unterzeichnet wurde er laut seiner Datei am {am}.",
    hilfe="Bitte prüfen Sie beide Tage; in allen Dokumenten muss derselbe stehen.",
    leitfaden=("NT1",),
    needs=("NT1",),
    arten=("nachtrag",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    letzter = a.auskunft.get("letzter")
    if not letzter:
        return
    vom = date.fromisoformat(letzter["vom"])
    for other in vorige(a, verbund):
        am = other.unterzeichnet_am
        if other.auskunft["nummer"] == letzter["nummer"] and am and am != vom:
            yield REGEL.befund(
                a.ort("bezug", "zuletzt_geaendert", "vom"),
                nummer=letzter["nummer"],
                vom=tag(vom),
                am=tag(am),
                verwandt=(Verwandt(other.ort("unterzeichnung", "am"), "Hier steht der Tag der Unterschrift."),),
            )
