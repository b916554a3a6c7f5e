"""E.3: the operative level of one side is missing (note N4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-03",
    titel="Ausführungsebene einer Seite fehlt",
    schwere=Schwere.HINWEIS,
    meldung="Die Ausführungsebene von {seite} ist im Gremium nicht vertreten.",
    hilfe="Bitte nehmen Sie auch von dieser Seite jemanden auf, der die Arbeit täglich macht.",
    leitfaden=("E.3", "N4"),
    needs=("E.3", "parteien"),
    quelle="Leitfaden E.3, Anmerkung 4",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium is None:
        return
    for seite, name in (("arbeitsverwaltung", "der Arbeitsverwaltung"), ("traeger", "der Seite der Träger")):
        parteien = {p.id for p in v.alle_parteien if p.ist_seite == seite}
        members = [m for m in gremium.mitglieder if m.partei in parteien]
        if members and all(m.ebene != "ausfuehrung" for m in members):
            yield REGEL.befund(gremium, "mitglieder", schluessel=True, seite=name)
