"""Form: the day of signing without its place."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="FO-09",
    titel="Ort der Unterschrift fehlt",
    schwere=Schwere.HINWEIS,
    meldung="Die Vereinbarung ist {status}; der Ort der Unterschrift fehlt.",
    hilfe="Bitte ergänzen Sie unter „unterzeichnung“ die Angabe „ort“.",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if v.status in ("unterzeichnet", "beendet") and v.unterzeichnung and v.unterzeichnung.ort is None:
        yield REGEL.befund(v.unterzeichnung, "ort", status=v.status)
