"""Text: the document is called a declaration of intent and an agreement at once (concept chapter 7 and 8.4)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import freitexte

REGEL = Regel(
    id="TX-02",
    titel="Absichtserklärung und Vereinbarung zugleich",
    schwere=Schwere.WARNUNG,
    meldung="Hier heißt das Schriftstück „{text}“, im Übrigen ist es eine Vereinbarung; es bliebe offen, ob es bindet.",
    hilfe="Bitte nennen Sie es durchgehend Vereinbarung. Reine Absichten gehören in den Punkt C.2 oder in ein "
    "eigenes Schreiben.",
)
_NAME = r"\w*(?:[Aa]bsichtserklärung|[Aa]bsichtsbekundung|[Ll]etter of [Ii]ntent)"
_TITEL = re.compile(_NAME)
_KLAUSEL = re.compile(r"\b(?:[Dd]iese[rn]?|[Dd]er vorliegenden|[Dd]ie vorliegende) (?:gemeinsamen? )?" + _NAME)
_C2 = ("kooperationsfelder", "vermittlungseinrichtung")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    joined = context.joined()
    if "bsichts" not in joined and "etter of" not in joined:
        return
    for key in ("titel", "untertitel"):
        m = _TITEL.search(getattr(v, key) or "")
        if m:
            yield REGEL.befund((key,), von=m.start(), bis=m.end(), text=m[0])
    for pfad, text in freitexte(context):
        if pfad[:2] != _C2:
            for m in _KLAUSEL.finditer(text):
                yield REGEL.befund(pfad, von=m.start(), bis=m.end(), text=m[0])
