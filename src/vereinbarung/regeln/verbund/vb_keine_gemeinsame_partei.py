"""VR: of one side no party of the Sondervereinbarung is party of its Rahmenvereinbarung (concept 8.5)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._partner import partner
from vereinbarung.regeln.verbund._rahmen import SONDER, rahmen_von
from vereinbarung.verbund import Auszug, Verbund, ganz

REGEL = Regel(
    id="VB-10",
    titel="Keine gemeinsame Partei mit der Rahmenvereinbarung",
    schwere=Schwere.FEHLER,
    meldung="Von der {seite} ist keine Partei dieser Sondervereinbarung auch Partei der Rahmenvereinbarung „{rahmen}“.",
    hilfe="Bitte prüfen Sie, ob die Rahmenvereinbarung die richtige ist, und ob Namen und Gemeindeschlüssel der "
    "Parteien in beiden Dateien gleich sind.",
    leitfaden=("VR",),
    needs=("VR", "parteien"),
    arten=SONDER,
    quelle="Leitfaden C.2, Anmerkung 8",
)

SEITEN = {"arbeitsverwaltung": "Seite der Arbeitsverwaltung", "traeger": "Seite der Träger"}


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    pair = rahmen_von(a, verbund)
    if pair is None:
        return
    verweis, rahmen = pair[0], ganz(pair[1], "parteien")
    for seite, name in SEITEN.items():
        if not any(p.seite == seite and partner(p, rahmen, a.rechtsstand) for p in a.parteien):
            yield REGEL.befund(
                a.ort(*verweis.pfad),
                seite=name,
                rahmen=rahmen.kennung,
                verwandt=(Verwandt(rahmen.ort("parteien", schluessel=True), "Hier stehen ihre Parteien."),),
            )
