"""E.5: no staff meeting on the agreement (note N1)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E5-01",
    titel="Keine Dienstbesprechung",
    schwere=Schwere.HINWEIS,
    meldung="Es ist nicht gesagt, wann die Vereinbarung in einer Dienstbesprechung erörtert wird.",
    hilfe="Bitte tragen Sie unter „dienstbesprechung“ einen Tag oder eine Frist ein; der Eintrag steht nicht im "
    "Vertrag.",
    leitfaden=("E.5", "N1"),
    needs=("E.5",),
    quelle="Leitfaden E.5, Anmerkung 1",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    transparenz = geregelt(v.organisation.transparenz)
    if transparenz and transparenz.dienstbesprechung is None:
        yield REGEL.befund(transparenz, "dienstbesprechung")
