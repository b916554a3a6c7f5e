"""References: the number of a § of the agreement itself typed by hand."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._paragraf import getippte

REGEL = Regel(
    id="VW-18",
    titel="Paragrafennummer von Hand geschrieben",
    schwere=Schwere.HINWEIS,
    meldung="Die Nummer in „{text}“ ist von Hand geschrieben und ändert sich nicht mit, wenn der Vertrag "
    "umgestellt wird.",
    hilfe="Bitte verweisen Sie mit doppelten Klammern auf den Punkt, zum Beispiel [[G.2]].",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in getippte(v, context):
        if 0 < p.nummer <= p.letzter:
            yield REGEL.befund(p.pfad, von=p.von, bis=p.bis, text=p.text)
