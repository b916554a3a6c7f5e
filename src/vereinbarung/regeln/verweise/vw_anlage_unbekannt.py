"""References: an annex that is not among the annexes."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.messages import suggestion
from vereinbarung.model.values import Bezug
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._kuerzel import stellen

REGEL = Regel(
    id="VW-04",
    titel="Anlage gibt es nicht",
    schwere=Schwere.FEHLER,
    meldung="Eine Anlage mit dem Kürzel „{id}“ gibt es nicht.{vorschlag}",
    hilfe="Bitte ergänzen Sie die Anlage unter „anlagen“, oder verwenden Sie das Kürzel einer vorhandenen.",
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    ids = {a.id for a in v.anlagen}
    for stelle in stellen(v, context, Bezug.ANLAGE):
        if stelle.text not in ids:
            guess = suggestion(stelle.text, ids)
            yield REGEL.befund(
                stelle.objekt, *stelle.keys, id=stelle.text, vorschlag=f" Meinten Sie „{guess}“?" if guess else ""
            )
