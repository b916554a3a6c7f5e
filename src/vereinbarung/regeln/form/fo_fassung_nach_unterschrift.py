"""Form: the version is younger than the signatures below it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="FO-11",
    titel="Fassung jünger als die Unterschrift",
    schwere=Schwere.WARNUNG,
    meldung="Die Fassung hat den Stand {stand}, unterschrieben wurde aber schon am {am}.",
    hilfe="Bitte geben Sie unter „stand“ das Datum der unterschriebenen Fassung an; spätere Änderungen gehören in "
    "einen Nachtrag.",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    signed = v.unterzeichnung.am if v.unterzeichnung else None
    if v.status in ("unterzeichnet", "beendet") and signed and v.stand and v.stand > signed:
        yield REGEL.befund(("stand",), stand=tag(v.stand), am=tag(signed))
