"""F.2: one side names nobody for public relations."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="F2-02",
    titel="Eine Seite benennt niemanden für die Öffentlichkeitsarbeit",
    schwere=Schwere.WARNUNG,
    meldung="Für {seite} ist niemand für die Öffentlichkeitsarbeit benannt.",
    hilfe="Bitte ergänzen Sie unter „verantwortlich“ das Kürzel einer Partei dieser Seite mit einer Funktion "
    "der Leitung.",
    leitfaden=("F.2",),
    needs=("F.2", "parteien"),
    quelle="Leitfaden F.2",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leitung = geregelt(v.oeffentlichkeitsarbeit.leitung)
    if leitung is None:
        return
    for seite, name in (("arbeitsverwaltung", "die Arbeitsverwaltung"), ("traeger", "die Seite der Träger")):
        parteien = [p.id for p in v.alle_parteien if p.ist_seite == seite]
        if parteien and not any(p in leitung.verantwortlich for p in parteien):
            yield REGEL.befund(leitung, "verantwortlich", schluessel=True, seite=name)
