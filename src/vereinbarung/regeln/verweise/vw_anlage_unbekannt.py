"""References: an annex that is not among the annexes."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.messages import suggestion
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-04",
    titel="Anlage gibt es nicht",
    schwere=Schwere.FEHLER,
    meldung="Eine Anlage mit dem Kürzel „{id}“ gibt es nicht.{vorschlag}",
    hilfe="Bitte ergänzen Sie die Anlage unter „anlagen“, oder verwenden Sie das Kürzel einer vorhandenen.",
    abweichung_zulaessig=False,
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    daten = geregelt(v.organisation.datenaustausch)
    owners = (daten and daten.einwilligung, geregelt(v.organisation.arbeitsplan))
    for owner in owners:
        if owner and owner.anlage:
            ids = {a.id for a in v.anlagen}
            if owner.anlage not in ids:
                guess = suggestion(owner.anlage, ids)
                yield REGEL.befund(
                    owner, "anlage", id=owner.anlage, vorschlag=f" Meinten Sie „{guess}“?" if guess else ""
                )
