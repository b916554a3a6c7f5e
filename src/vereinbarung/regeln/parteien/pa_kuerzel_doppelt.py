"""Parties: two of them go by the same id."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-04",
    titel="Kürzel einer Partei doppelt",
    schwere=Schwere.FEHLER,
    meldung="Das Kürzel „{id}“ ist schon vergeben; Verweise darauf wären nicht eindeutig.",
    hilfe="Bitte geben Sie einer der beiden Parteien ein anderes Kürzel.",
    needs=("parteien",),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    parteien = v.alle_parteien
    first: dict[str, object] = {}
    for p in parteien:
        if p.id in first:
            place = verwandt("Hier steht das Kürzel zuerst.", first[p.id], "id")
            yield REGEL.befund(p, "id", id=p.id, verwandt=(place,))
        else:
            first[p.id] = p
