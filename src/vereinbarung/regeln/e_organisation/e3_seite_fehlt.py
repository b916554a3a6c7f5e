"""E.3: one side does not sit in the joint body (note N4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-02",
    titel="Eine Seite fehlt im Gremium",
    schwere=Schwere.FEHLER,
    meldung="Im Gremium ist {seite} nicht vertreten.",
    hilfe="Bitte nehmen Sie Mitglieder beider Seiten auf.",
    leitfaden=("E.3", "N4"),
    needs=("E.3", "parteien"),
    quelle="Leitfaden E.3, Anmerkung 4",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium is None:
        return
    seated = {m.partei for m in gremium.mitglieder}
    for seite, name in (("arbeitsverwaltung", "die Arbeitsverwaltung"), ("traeger", "die Seite der Träger")):
        parteien = [p.id for p in v.alle_parteien if p.ist_seite == seite]
        if parteien and not seated.intersection(parteien):
            yield REGEL.befund(gremium, "mitglieder", schluessel=True, seite=name)
