"""E.5: the agreement is not handed out to staff (note N1)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E5-02",
    titel="Vereinbarung wird nicht ausgehändigt",
    schwere=Schwere.HINWEIS,
    meldung="Die Vereinbarung wird den Fachkräften nicht ausgehändigt.",
    hilfe="Bitte schreiben Sie „aushaendigung: ja“, damit Vermittlung und Beratung danach arbeiten können.",
    leitfaden=("E.5", "N1"),
    needs=("E.5",),
    quelle="Leitfaden E.5, Anmerkung 1",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    transparenz = geregelt(v.organisation.transparenz)
    if transparenz and not transparenz.aushaendigung:
        yield REGEL.befund(transparenz, "aushaendigung")
