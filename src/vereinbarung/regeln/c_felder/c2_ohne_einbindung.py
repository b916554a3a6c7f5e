"""C.2: an agency of one side without a word on how the Arbeitsamt takes part (note N8)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C2-02",
    titel="Arbeitsamt nicht eingebunden",
    schwere=Schwere.HINWEIS,
    meldung="Zur Einrichtung „{name}“ ist nicht gesagt, wie das Arbeitsamt eingebunden wird.",
    hilfe="Bitte ergänzen Sie „einbindung_arbeitsamt“; ohne Angabe steht im Vertrag die frühe gegenseitige "
    "Unterrichtung.",
    leitfaden=("C.2", "N8"),
    needs=("C.2",),
    quelle="Leitfaden C.2, Anmerkung 8",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.kooperationsfelder.vermittlungseinrichtung)
    if einrichtung and einrichtung.form == "einrichtung_einer_seite" and einrichtung.einbindung_arbeitsamt is None:
        yield REGEL.befund(einrichtung, "einbindung_arbeitsamt", name=einrichtung.name)
