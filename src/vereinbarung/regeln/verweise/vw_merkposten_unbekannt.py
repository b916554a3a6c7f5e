"""References: a key of the checklists that none of them has."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.checklisten import checklisten
from vereinbarung.model.messages import suggestion
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-20",
    titel="Punkt der Checklisten unbekannt",
    schwere=Schwere.FEHLER,
    meldung="Einen Punkt „{key}“ haben die Checklisten nicht.{vorschlag}",
    hilfe="Bitte verwenden Sie die Nummern der Checklisten K, I, S, F und T, zum Beispiel K.1.",
    arten=("rahmenvereinbarung",),
    abweichung_zulaessig=False,
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    if not v.checklisten:
        return
    known = {posten.id for liste in checklisten().values() for posten in liste.posten}
    for key in v.checklisten:
        if key not in known:
            guess = suggestion(key, known)
            yield REGEL.befund(
                ("checklisten", key), schluessel=True, key=key, vorschlag=f" Meinten Sie „{guess}“?" if guess else ""
            )
