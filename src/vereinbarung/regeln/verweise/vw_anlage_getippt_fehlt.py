"""References: a typed „Anlage 3“ that the agreement does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import freitexte
from vereinbarung.regeln.verweise._anlagen import anlagennummern

REGEL = Regel(
    id="VW-21",
    titel="Genannte Anlage fehlt",
    schwere=Schwere.WARNUNG,
    meldung="Der Text nennt die „{text}“; unter „anlagen“ gibt es sie nicht.",
    hilfe="Bitte ergänzen Sie die Anlage, und verweisen Sie auf sie mit doppelten Klammern, zum Beispiel "
    "[[anlage:plan]].",
)
_ANLAGE = re.compile(r"\b(?:Anlage|Anhang)[\s\u00a0]+(\d{1,2})\b(?![\s\u00a0]+(?:zu[mr]?|des|der)\b)")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if "Anlage" not in context.joined() and "Anhang" not in context.joined():
        return
    numbers = {nummer for nummer, _ in anlagennummern(v.anlagen)}
    for pfad, text in freitexte(context):
        for m in _ANLAGE.finditer(text):
            if int(m[1]) not in numbers:
                yield REGEL.befund(pfad, von=m.start(), bis=m.end(), text=m[0])
