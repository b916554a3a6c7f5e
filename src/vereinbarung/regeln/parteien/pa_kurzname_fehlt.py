"""Parties: with three or more, clauses need short names."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-10",
    titel="Kurzname einer Partei fehlt",
    schwere=Schwere.HINWEIS,
    meldung="Für „{name}“ ist kein Kurzname vereinbart; bei {anzahl} Parteien werden die Sätze dadurch lang.",
    hilfe="Bitte ergänzen Sie „genannt“, zum Beispiel „genannt: Landkreis“.",
    needs=("parteien",),
)
_AB = 3
_LANG = 25


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    parteien = v.alle_parteien
    if len(parteien) < _AB:
        return
    for p in parteien:
        if p.genannt is None and len(p.name) > _LANG:
            yield REGEL.befund(p, "genannt", name=p.name, anzahl=len(parteien))
