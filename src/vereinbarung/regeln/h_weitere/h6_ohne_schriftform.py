"""H.6: an own wording on amendments that does not speak of writing."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="H6-01",
    titel="Änderungen ohne Schriftform",
    schwere=Schwere.HINWEIS,
    meldung="Der eigene Wortlaut zu Änderungen sagt nichts zur Schriftform; sie ist ohnehin vorgeschrieben (§ 56 "
    "SGB X).",
    hilfe="Bitte ergänzen Sie, dass Änderungen schriftlich vereinbart werden, oder lassen Sie „text“ weg; dann "
    "steht die übliche "
    "Klausel im Vertrag.",
    leitfaden=("H.6",),
    needs=("H.6",),
    quelle="§ 56 SGB X",
)
_WORTE = ("schriftlich", "schriftform", "§ 56", "§\u00a056", "nachtrag")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    aenderungen = v.weitere.aenderungen
    if aenderungen and aenderungen.text and not any(word in aenderungen.text.casefold() for word in _WORTE):
        yield REGEL.befund(aenderungen, "text")
