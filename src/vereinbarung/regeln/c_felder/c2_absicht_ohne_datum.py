"""C.2: a declaration of intent without a date."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C2-03",
    titel="Absicht ohne Termin",
    schwere=Schwere.HINWEIS,
    meldung="Zur Absicht in C.2 ist kein Tag genannt, bis zu dem sie geprüft oder umgesetzt wird.",
    hilfe="Bitte ergänzen Sie „bis“ mit einem Datum.",
    leitfaden=("C.2", "N8"),
    needs=("C.2",),
    quelle="Leitfaden C.2, Anmerkung 8",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.kooperationsfelder.vermittlungseinrichtung)
    if einrichtung and einrichtung.form == "absicht" and einrichtung.bis is None:
        yield REGEL.befund(einrichtung, "bis")
