"""Text: an own paragraph ends without punctuation."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import eigene

REGEL = Regel(
    id="TX-05",
    titel="Satzzeichen am Ende fehlt",
    schwere=Schwere.HINWEIS,
    meldung="Der Absatz endet ohne Satzzeichen; vielleicht ist er unvollständig.",
    hilfe="Bitte beenden Sie den Satz, oder ergänzen Sie den Punkt.",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for pfad, text in eigene(context):
        end = text.rstrip()
        if end[-1:].isalnum() or end.endswith((",", "]", "-", "–")):
            yield REGEL.befund(pfad, von=max(len(end) - 1, 0), bis=len(end))
