"""A party of the amended agreement is none of the Nachtrag."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._partner import partner
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-46",
    titel="Partei fehlt im Nachtrag",
    schwere=Schwere.FEHLER,
    meldung="„{name}“ ist Partei von „{ziel}“, aber nicht dieses Nachtrags.",
    hilfe="Bitte nehmen Sie alle Parteien der geänderten Vereinbarung auf; ändern können nur alle gemeinsam.",
    leitfaden=("NT1",),
    needs=("NT1", "parteien"),
    arten=("nachtrag",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    verweis = a.verweis("NT1")
    parent = verbund.ziel(verweis) if verweis else None
    for i, partei in enumerate(parent.parteien if parent else ()):
        if parent and partner(partei, a, a.rechtsstand) is None:
            place = Verwandt(parent.ort("parteien", i, "name"), "Hier steht sie.")
            yield REGEL.befund(
                a.ort("parteien", schluessel=True), name=partei.name, ziel=parent.kennung, verwandt=(place,)
            )
