"""Z3: staff is promised, but nobody employs it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Personal, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z3-04",
    titel="Arbeitgeber nicht bestimmt",
    schwere=Schwere.WARNUNG,
    meldung="Wer dieses Personal beschäftigt, steht noch nicht fest.",
    hilfe="Bitte nennen Sie den Arbeitgeber; solange er fehlt, schuldet niemand dieses Personal.",
    leitfaden=("Z3",),
    needs=("Z3",),
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    personal = v.regelung("Z3", Personal)
    for zeile in personal.stellen if personal else ():
        if zeile.is_unbekannt:
            yield REGEL.befund(zeile, "arbeitgeber")
