"""NT2: the same place of the file is changed twice."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.nachtrag import Aenderung, Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT2-05",
    titel="Dieselbe Stelle zweimal geändert",
    schwere=Schwere.FEHLER,
    meldung="Die Stelle „{stelle}“ wird in diesem Nachtrag zweimal geändert.",
    hilfe="Bitte fassen Sie beide Einträge zu einem zusammen.",
    leitfaden=("NT2",),
    needs=("NT2",),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    first: dict[object, Aenderung] = {}
    for aenderung in v.alle_aenderungen:
        # A paragraph may be named twice, for two of its sentences; a value of the file or the same old text may not.
        place = aenderung.ort or (aenderung.stelle, tuple(aenderung.bisher))
        if not aenderung.ort and not aenderung.bisher:
            continue
        earlier = first.setdefault(place, aenderung)
        if earlier is not aenderung:
            wo = (verwandt("Hier wird sie zum ersten Mal geändert.", earlier, "stelle"),)
            yield REGEL.befund(aenderung, "stelle", stelle=aenderung.stelle, verwandt=wo)
