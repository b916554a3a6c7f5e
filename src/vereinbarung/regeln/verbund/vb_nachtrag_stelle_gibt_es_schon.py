"""A Nachtrag adds what the amended agreement has already."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._nachtraege import gleich, is_einzeln, stand
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
    verweis = a.verweis("NT1")
    parent = verbund.ziel(verweis) if verweis else None
    for one in a.auskunft.get("aenderungen", ()) if parent else ():
        ort = tuple(one["ort"])
        if parent is None or not ort or one["art"] != "neu":
            continue
        dort = stand(a, parent, verbund, ort)
        # The file may have been brought up to date after this Nachtrag.
        if dort is FEHLT or (is_einzeln(dort) and gleich(dort, one["neu"])):
            continue
        yield REGEL.befund(
            a.ort("aenderungen", one["nummer"], "art"),
            ziel=parent.kennung,
            pfad=one["pfad"],
            verwandt=(Verwandt(parent.ort(*ort), "Hier steht sie."),),
        )
