"""Parties: an official key that no Kreis of a Land on file has."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete import bestand
from vereinbarung.gebiete.register import kreis
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-17",
    titel="Gemeindeschlüssel unbekannt",
    schwere=Schwere.WARNUNG,
    meldung="Einen Kreis oder eine kreisfreie Stadt mit dem Schlüssel {ags} gibt es in diesem Land nicht.",
    hilfe="Bitte prüfen Sie den Schlüssel; die ersten fünf Ziffern nennen den Kreis.",
    needs=("parteien",),
    quelle="Amtliches Gemeindeverzeichnis",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if p.ags and _is_wrong(p.ags):
            yield REGEL.befund(p, "ags", ags=p.ags)


@cache
def _is_wrong(ags: str) -> bool:
    """Whether the Land is on file and has no such Kreis."""
    return kreis(ags) is None and any(one.startswith(ags[:2]) for one in bestand.kreise())
