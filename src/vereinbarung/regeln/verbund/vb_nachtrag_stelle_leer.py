"""A Nachtrag changes or deletes what the amended agreement does not have."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._nachtraege import geaendert, nachgefuehrt
from vereinbarung.verbund import FEHLT, Auszug, Verbund

REGEL = Regel(
    id="VB-42",
    titel="Geänderte Stelle gibt es nicht",
    schwere=Schwere.FEHLER,
    meldung="In „{ziel}“ steht unter „{pfad}“ nichts, was sich {was} ließe.",
    hilfe="Bitte berichtigen Sie „pfad“. Kommt die Stelle neu hinzu, schreiben Sie „art: neu“. Ist sie in der Datei "
    "schon gestrichen, begründen Sie bitte die Abweichung.",
    leitfaden=("NT2", "NT1"),
    needs=("NT1", "NT2"),
    arten=("nachtrag",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    for parent, one, dort in geaendert(a, verbund):
        if one["art"] == "neu" or dort is not FEHLT or nachgefuehrt(a, parent, verbund, one):
            continue
        yield REGEL.befund(
            a.ort("aenderungen", one["nummer"], "pfad"),
            ziel=parent.kennung,
            pfad=one["pfad"],
            was="streichen" if one["art"] == "gestrichen" else "ändern",
            verwandt=(Verwandt(parent.ort("kennung"), "Das ist die geänderte Vereinbarung."),),
        )
