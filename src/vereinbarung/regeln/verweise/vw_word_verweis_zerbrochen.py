"""References: what Word prints where a reference of its own has lost its target."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-19",
    titel="Zerbrochener Verweis aus Word",
    schwere=Schwere.FEHLER,
    meldung="Hier steht die Fehlermeldung eines zerbrochenen Verweises aus Word: „{text}“.",
    hilfe="Bitte ersetzen Sie sie durch einen Verweis in doppelten Klammern, zum Beispiel [[G.2]].",
    abweichung_zulaessig=False,
)
_MELDUNG = re.compile(
    r"Fehler! (?:Verweisquelle|Textmarke|Unbekannte\w*|Ungültige\w*|Kein\w*)[^.]*\.?"
    r"|Error! (?:Reference|Bookmark)[^.]*\.?"
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    joined = context.joined()
    if "Fehler! " not in joined and "Error! " not in joined:
        return
    for pfad, text in context.texte():
        if "r! " in text:
            for m in _MELDUNG.finditer(text):
                yield REGEL.befund(pfad, von=m.start(), bis=m.end(), text=m[0])
