"""References: two annexes with one id."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.h_weitere import Anlage
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-09",
    titel="Kürzel einer Anlage doppelt",
    schwere=Schwere.FEHLER,
    meldung="Das Kürzel „{id}“ haben zwei Anlagen; Verweise darauf wären nicht eindeutig.",
    hilfe="Bitte geben Sie einer der beiden ein anderes Kürzel.",
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    first: dict[str, Anlage] = {}
    for anlage in v.anlagen:
        other = first.setdefault(anlage.id, anlage)
        if other is not anlage:
            place = verwandt("Hier steht das Kürzel zuerst.", other, "id")
            yield REGEL.befund(anlage, "id", id=anlage.id, verwandt=(place,))
