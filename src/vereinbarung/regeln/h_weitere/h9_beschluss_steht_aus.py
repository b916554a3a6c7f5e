"""H.9: an organ's approval is reserved, the status says decided, but its decision is not on record."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="H9-01",
    titel="Vorbehaltener Beschluss steht aus",
    schwere=Schwere.WARNUNG,
    meldung="Die Zustimmung von „{organ}“ ist vorbehalten; die Vereinbarung ist {status}, ein Beschluss ist aber "
    "nicht genannt.",
    hilfe="Bitte ergänzen Sie bei der Partei unter „beschluesse“ den Beschluss mit Datum und Nummer.",
    leitfaden=("H.9",),
    needs=("H.9", "parteien"),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    vorbehalt = v.weitere.gremienvorbehalt
    if v.status == "entwurf" or vorbehalt is None:
        return
    decided = [b.organ.casefold() for p in v.alle_parteien for b in p.beschluesse]
    for i, organ in enumerate(vorbehalt.organe):
        if not any(one in organ.casefold() or organ.casefold() in one for one in decided):
            yield REGEL.befund(vorbehalt, "organe", i, organ=organ, status=v.status)
