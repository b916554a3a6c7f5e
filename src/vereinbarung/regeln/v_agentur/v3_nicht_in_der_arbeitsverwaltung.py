"""V3: the agency is not housed with the labour administration."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V3-02",
    titel="Nicht in den Räumen der Arbeitsverwaltung",
    schwere=Schwere.HINWEIS,
    meldung="Die Einrichtung liegt nicht in den Räumen der Arbeitsverwaltung; der Leitfaden rät dazu, wenn es "
    "möglich ist.",
    hilfe="Bitte prüfen Sie, ob die Arbeitsverwaltung Räume stellen kann. Sprechen örtliche Gründe dagegen, ist "
    "nichts zu tun.",
    leitfaden=("V3",),
    needs=("V3",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    raeume = geregelt(v.raeumlichkeiten)
    if raeume and raeume.lage != "arbeitsverwaltung":
        yield REGEL.befund(raeume, "lage")
