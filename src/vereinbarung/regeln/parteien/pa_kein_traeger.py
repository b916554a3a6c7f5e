"""Parties: somebody stands on the side of the Träger."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-03",
    titel="Keine Partei auf der Seite der Träger",
    schwere=Schwere.FEHLER,
    meldung="Keine der Parteien steht auf der Seite der Träger der Sozialhilfe.",
    hilfe="Bitte nehmen Sie den Landkreis oder die Stadt als Partei auf; steht eine andere Stelle auf dieser "
    "Seite, schreiben Sie bei ihr „seite: traeger“.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 371a SGB III",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    parteien = v.alle_parteien
    if len(parteien) > 1 and all(p.ist_seite != "traeger" for p in parteien):
        yield REGEL.befund(("parteien",), schluessel=True)
