"""References: a target speaks of a group that D does not know."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.messages import suggestion
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-11",
    titel="Gruppe der Zielgruppe unbekannt",
    schwere=Schwere.FEHLER,
    meldung="Eine Gruppe mit dem Kürzel „{id}“ steht nicht in der Zielgruppe.{vorschlag}",
    hilfe="Bitte geben Sie der Gruppe unter „zielgruppe.gruppen“ dieses Kürzel („id“), oder ändern Sie das Ziel.",
    leitfaden=("B.1", "D"),
    needs=("D",),
    arten=("rahmenvereinbarung",),
    abweichung_zulaessig=False,
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    for punkt in (v.ziele.integration, v.ziele.ressourceneinsatz, v.ziele.zusammenarbeit):
        ziele = geregelt(punkt)
        for ziel in ziele.ziel if ziele else ():
            if ziel.zielgruppe is None or zielgruppe is None:
                continue
            ids = {g.id for g in zielgruppe.gruppen if g.id}
            if ziel.zielgruppe not in ids:
                guess = suggestion(ziel.zielgruppe, ids)
                yield REGEL.befund(
                    ziel, "zielgruppe", id=ziel.zielgruppe, vorschlag=f" Meinten Sie „{guess}“?" if guess else ""
                )
