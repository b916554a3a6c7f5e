"""A party of a Zusatzvereinbarung is none of the agreement that it supplements (concept 8.6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._partner import partner
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-31",
    titel="Partei der Zusatzvereinbarung gehört nicht zur ergänzten Vereinbarung",
    schwere=Schwere.WARNUNG,
    meldung="„{name}“ ist keine Partei der ergänzten Vereinbarung „{ziel}“.",
    hilfe="Bitte prüfen Sie Name und Gemeindeschlüssel. Kommt diese Seite neu hinzu, gehört das in einen Nachtrag.",
    leitfaden=("Z1",),
    needs=("Z1", "parteien"),
    arten=("zusatzvereinbarung",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    verweis = a.verweis("Z1")
    parent = verbund.ziel(verweis) if verweis else None
    if parent is None or not parent.parteien:
        return
    for i, partei in enumerate(a.parteien):
        # Associations and companies may join for a single project.
        if partei.seite != "weitere" and partner(partei, parent, a.rechtsstand) is None:
            wo = (Verwandt(parent.ort("parteien"), "Hier stehen ihre Parteien."),)
            yield REGEL.befund(a.ort("parteien", i, "name"), name=partei.name, ziel=parent.kennung, verwandt=wo)
