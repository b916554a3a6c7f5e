"""C.2: staff, rooms or money of a joint agency in the framework agreement (note N8)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C2-01",
    titel="Einzelheiten der Vermittlungseinrichtung",
    schwere=Schwere.WARNUNG,
    meldung="Die Angabe „{feld}“ zur Vermittlungseinrichtung gehört nicht in die Rahmenvereinbarung.",
    hilfe="Bitte regeln Sie das in einer Sondervereinbarung, und verweisen Sie hier mit „form: sondervereinbarung“ "
    "darauf.",
    leitfaden=("C.2", "N8"),
    needs=("C.2",),
    quelle="Leitfaden C.2, Anmerkung 8",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.kooperationsfelder.vermittlungseinrichtung)
    if einrichtung is None:
        return
    for feld in ("personal", "raeume", "kosten"):
        if getattr(einrichtung, feld) is not None:
            yield REGEL.befund(einrichtung, feld, feld=feld)
