"""A Zusatzvereinbarung states another amount or share than the agreement that it supplements (concept 8.6)."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._partner import partner
from vereinbarung.regeln.verbund._wort import plain
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-34",
    titel="Kosten widersprechen der ergänzten Vereinbarung",
    schwere=Schwere.WARNUNG,
    meldung="„{kostenart}“: Hier trägt {wer} {hier}, nach der ergänzten Vereinbarung „{ziel}“ {dort}.",
    hilfe="Bitte gleichen Sie beide an, oder ändern Sie die ergänzte Vereinbarung durch einen Nachtrag.",
    leitfaden=("Z5", "Z1"),
    needs=("Z1", "Z5", "parteien"),
    arten=("zusatzvereinbarung",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    verweis = a.verweis("Z1")
    parent = verbund.ziel(verweis) if verweis else None
    if parent is None:
        return
    names = {p.id: other.id for p in a.parteien if (other := partner(p, parent, a.rechtsstand))}
    for one, other in product(a.auskunft.get("kosten", ()), parent.auskunft.get("kosten", ())):
        if not _same(one, other, names):
            continue
        for key in ("betrag", "anteil"):
            if one[key] and other[key] and one[key] != other[key]:
                yield REGEL.befund(
                    a.ort(*one["ort"], key),
                    kostenart=one["kostenart"],
                    wer=next(p.name for p in a.parteien if p.id == one["traegt"]),
                    hier=one[key],
                    dort=other[key],
                    ziel=parent.kennung,
                    verwandt=(Verwandt(parent.ort(*other["ort"], key), "Hier steht die andere Angabe."),),
                )


def _same(one: dict[str, Any], other: dict[str, Any], names: dict[str, str]) -> bool:
    """Whether both speak of the same kind of cost, the same side, rhythm and currency."""
    return (
        plain(one["kostenart"]) == plain(other["kostenart"])
        and names.get(one["traegt"]) == other["traegt"]
        and (one["je"], one["waehrung"]) == (other["je"], other["waehrung"])
    )
