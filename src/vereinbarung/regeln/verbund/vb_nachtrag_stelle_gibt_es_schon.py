"""A Nachtrag adds what the amended agreement has already."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._nachtraege import geaendert, nachgefuehrt
from vereinbarung.verbund import FEHLT, Auszug, Verbund

REGEL = Regel(
    id="VB-43",
    titel="Neue Stelle gibt es schon",
    schwere=Schwere.WARNUNG,
    meldung="„{pfad}“ soll neu hinzukommen, steht in „{ziel}“ aber schon.",
    hilfe="Bitte schreiben Sie „art: geaendert“ und ergänzen Sie „bisher“, oder berichtigen Sie „pfad“.",
    leitfaden=("NT2", "NT1"),
    needs=("NT1", "NT2"),
    arten=("nachtrag",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    for parent, one, dort in geaendert(a, verbund):
        if one["art"] != "neu" or dort is FEHLT or nachgefuehrt(a, parent, verbund, one):
            continue
        yield REGEL.befund(
            a.ort("aenderungen", one["nummer"], "art"),
            ziel=parent.kennung,
            pfad=one["pfad"],
            verwandt=(Verwandt(parent.ort(*one["ort"]), "Hier steht sie."),),
        )
