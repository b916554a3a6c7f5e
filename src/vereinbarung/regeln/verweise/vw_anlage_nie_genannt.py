"""References: an annex that nothing in the agreement names."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.values import Bezug
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._kuerzel import stellen

REGEL = Regel(
    id="VW-06",
    titel="Anlage wird nirgends genannt",
    schwere=Schwere.HINWEIS,
    meldung="Die Anlage „{titel}“ wird in der Vereinbarung nirgends genannt; es bliebe offen, wozu sie gehört.",
    hilfe="Bitte verweisen Sie an passender Stelle mit „[[anlage:{id}]]“ auf sie, oder regeln Sie unter "
    "„weitere.ausfertigungen“, dass die Anlagen Bestandteil sind.",
    leitfaden=("H.11",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if not v.anlagen or v.weitere.ausfertigungen is not None:
        return
    named = {stelle.text for stelle in stellen(v, context, Bezug.ANLAGE)}
    for anlage in v.anlagen:
        if anlage.id not in named and f"[[anlage:{anlage.id}]]" not in context.joined():
            yield REGEL.befund(anlage, titel=anlage.titel, id=anlage.id)
