"""Text: an own paragraph begins with a number although the contract numbers it itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import eigene

REGEL = Regel(
    id="TX-06",
    titel="Nummer von Hand vor dem Absatz",
    schwere=Schwere.HINWEIS,
    meldung="Der Absatz beginnt mit „{text}“; der Vertrag nummeriert selbst, die Nummer stünde dann doppelt.",
    hilfe="Bitte streichen Sie die Nummer am Anfang.",
)
_NUMMER = re.compile(
    r"(?:\(\d{1,2}[a-z]?\)|\d{1,2}[.)](?!\d)|[a-h]\)|§[\s\u00a0]*\d{1,2}[.:])[\s\u00a0]+"
    r"(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)"
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for pfad, text in eigene(context):
        if m := _NUMMER.match(text):
            yield REGEL.befund(pfad, von=0, bis=len(m[0].rstrip()), text=m[0].rstrip())
