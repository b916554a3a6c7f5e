"""References: a typed § of the agreement itself beyond its last one."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._paragraf import getippte

REGEL = Regel(
    id="VW-17",
    titel="Diesen Paragrafen gibt es nicht",
    schwere=Schwere.FEHLER,
    meldung="Hier steht „{text}“; der Vertrag endet aber mit {letzter}.",
    hilfe="Bitte verweisen Sie mit doppelten Klammern auf den Punkt, zum Beispiel [[G.2]]; die Nummer setzt das "
    "Programm ein.",
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in getippte(v, context):
        if p.nummer > p.letzter:
            yield REGEL.befund(p.pfad, von=p.von, bis=p.bis, text=p.text, letzter=p.ende)
