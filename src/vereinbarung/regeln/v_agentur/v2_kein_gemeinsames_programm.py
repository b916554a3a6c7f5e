"""V2: no common programme."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V2-04",
    titel="Kein gemeinsames Programm",
    schwere=Schwere.HINWEIS,
    meldung="Ein gemeinsames Programm ist nicht genannt; der Leitfaden wünscht eines, das alle Kräfte leicht "
    "bedienen können.",
    hilfe="Bitte nennen Sie unter „programm“, womit alle arbeiten, wenn es das gibt.",
    leitfaden=("V2",),
    needs=("V2",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    technik = geregelt(v.technik)
    if technik and technik.programm is None:
        yield REGEL.befund(technik, "programm")
