"""C.2: an existing agency without a reference to its Sondervereinbarung (note N8)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C2-06",
    titel="Bestehende Einrichtung ohne Sondervereinbarung",
    schwere=Schwere.HINWEIS,
    meldung="Zur bestehenden Einrichtung „{name}“ ist keine Sondervereinbarung genannt.",
    hilfe="Bitte ergänzen Sie „sondervereinbarung“ mit ihrer Kennung, oder schließen Sie eine ab.",
    leitfaden=("C.2", "N8"),
    needs=("C.2",),
    quelle="Leitfaden C.2, Anmerkung 8",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.kooperationsfelder.vermittlungseinrichtung)
    if einrichtung and einrichtung.form == "bestehend" and einrichtung.sondervereinbarung is None:
        yield REGEL.befund(einrichtung, "sondervereinbarung", name=einrichtung.name)
