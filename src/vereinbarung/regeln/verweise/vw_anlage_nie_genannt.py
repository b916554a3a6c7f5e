"""References: an annex that nothing in the agreement names."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-06",
    titel="Anlage wird nirgends genannt",
    schwere=Schwere.HINWEIS,
    meldung="Die Anlage „{titel}“ wird in der Vereinbarung nirgends genannt; es bliebe offen, wozu sie gehört.",
    hilfe="Bitte verweisen Sie an passender Stelle mit „[[anlage:{id}]]“ auf sie, oder regeln Sie unter "
    "„weitere.ausfertigungen“, dass die Anlagen Bestandteil sind.",
    leitfaden=("H.11",),
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    if not v.anlagen or v.weitere.ausfertigungen is not None:
        return
    daten = geregelt(v.organisation.datenaustausch)
    plan = geregelt(v.organisation.arbeitsplan)
    named = {daten.einwilligung.anlage if daten and daten.einwilligung else None, plan.anlage if plan else None}
    for anlage in v.anlagen:
        if anlage.id not in named and f"[[anlage:{anlage.id}]]" not in context.joined():
            yield REGEL.befund(anlage, titel=anlage.titel, id=anlage.id)
