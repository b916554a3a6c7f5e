"""Parties: a Landkreis, Stadt or Gemeinde without its official key."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.parteien import KOMMUNEN
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-16",
    titel="Gemeindeschlüssel fehlt",
    schwere=Schwere.HINWEIS,
    meldung="Für „{name}“ ist kein amtlicher Gemeindeschlüssel angegeben; Gebiet und Formvorschriften lassen sich "
    "dann nicht prüfen.",
    hilfe='Bitte ergänzen Sie „ags“ in Anführungszeichen, zum Beispiel ags: "06531".',
    needs=("parteien",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if p.ags is None and p.art in KOMMUNEN:
            yield REGEL.befund(p, "ags", name=p.name)
