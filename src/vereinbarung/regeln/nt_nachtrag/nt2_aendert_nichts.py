"""NT2: old and new text are the same."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT2-04",
    titel="Änderung ändert nichts",
    schwere=Schwere.FEHLER,
    meldung="Bei „{stelle}“ stimmen bisheriger und neuer Wortlaut überein.",
    hilfe="Bitte berichtigen Sie „neu“, oder streichen Sie den Eintrag.",
    leitfaden=("NT2",),
    needs=("NT2",),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    for aenderung in v.alle_aenderungen:
        if aenderung.bisher and aenderung.neu and _plain(aenderung.bisher) == _plain(aenderung.neu):
            yield REGEL.befund(aenderung, "neu", stelle=aenderung.stelle)


def _plain(absaetze: list[str]) -> list[str]:
    """Return the words alone: line breaks and double blanks change nothing."""
    return " ".join(absaetze).split()
