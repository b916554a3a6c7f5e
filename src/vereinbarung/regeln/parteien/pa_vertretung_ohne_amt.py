"""Parties: a representative without office or organ."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-13",
    titel="Vertretung ohne Amtsbezeichnung",
    schwere=Schwere.WARNUNG,
    meldung="Bei der Vertretung von „{partei}“ fehlt das Amt{name}.",
    hilfe="Bitte ergänzen Sie „funktion“ mit der Amtsbezeichnung oder „organ“.",
    needs=("parteien",),
    quelle="§ 71 Abs. 2 HGO, § 45 Abs. 2 HKO",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        for link in p.vertreten_durch:
            if link.funktion is None and link.organ is None:
                yield REGEL.befund(link, partei=p.kurz, name=f" von „{link.name}“" if link.name else "")
