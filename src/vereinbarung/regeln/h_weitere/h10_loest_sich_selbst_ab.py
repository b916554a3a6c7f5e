"""H.10: an agreement that replaces itself."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="H10-02",
    titel="Vereinbarung löst sich selbst ab",
    schwere=Schwere.FEHLER,
    meldung="Unter „loest_ab“ steht die Kennung dieser Vereinbarung selbst („{kennung}“).",
    hilfe="Bitte nennen Sie die Kennung der früheren Vereinbarung.",
    leitfaden=("H.10",),
    needs=("H.10", "kennung"),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    inkrafttreten = v.weitere.inkrafttreten
    for alt in inkrafttreten.loest_ab if inkrafttreten else ():
        if alt.kennung == v.kennung:
            yield REGEL.befund(alt, "kennung", kennung=v.kennung)
