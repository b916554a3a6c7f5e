"""Text: an own paragraph begins with a number although the contract numbers it itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="TX-06",
    titel="Nummer von Hand vor dem Absatz",
    schwere=Schwere.HINWEIS,
    meldung="Der Absatz beginnt mit „{text}“; der Vertrag nummeriert selbst, die Nummer stünde dann doppelt.",
    hilfe="Bitte streichen Sie die Nummer am Anfang.",
)
_BEGINN = frozenset("(§123456789abcdefgh")
_NUMMER = re.compile(
    r"(?:\(\d{1,2}[a-z]?\)|\d{1,2}[.)](?!\d)|[a-h]\)|§[\s\u00a0]*\d{1,2}[.:])[\s\u00a0]+"
    r"(?!(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)"
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    for pfad, text in context.texte():
        if text[:1] in _BEGINN and "absaetze" in pfad and (pfad[-1] == "text" or isinstance(pfad[-1], int)):
            m = _NUMMER.match(text)
            if m:
                yield REGEL.befund(pfad, von=0, bis=len(m[0].rstrip()), text=m[0].rstrip())
