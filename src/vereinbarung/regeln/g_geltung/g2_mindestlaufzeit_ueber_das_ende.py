"""G.2: the minimum term reaches beyond the fixed end."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.fristen.kuendigung import is_laenger_gesperrt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of, regel_of

REGEL = Regel(
    id="G2-10",
    titel="Mindestlaufzeit über das Ende hinaus",
    schwere=Schwere.FEHLER,
    meldung="Die Mindestlaufzeit reicht über das Ende der Vereinbarung hinaus.",
    hilfe="Bitte verkürzen Sie „mindestlaufzeit“, oder verlängern Sie die Laufzeit.",
    leitfaden=("G.2",),
    needs=("G.2",),
    abweichung_zulaessig=False,
    quelle="§§ 187, 188 BGB",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    if laufzeit.mindestlaufzeit and is_laenger_gesperrt(regel_of(v)):
        yield REGEL.befund(laufzeit, "mindestlaufzeit")
