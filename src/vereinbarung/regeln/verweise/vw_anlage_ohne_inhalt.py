"""References: an annex is named, but nothing is attached when the agreement has been decided."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-10",
    titel="Anlage ohne Inhalt",
    schwere=Schwere.WARNUNG,
    meldung="Zur Anlage „{titel}“ liegt nichts bei, obwohl die Vereinbarung schon {status} ist.",
    hilfe="Bitte ergänzen Sie „text“ oder „datei“, oder schreiben Sie „nachgereicht: ja“.",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if v.status == "entwurf":
        return
    for anlage in v.anlagen:
        if not (anlage.text or anlage.datei or anlage.nachgereicht):
            yield REGEL.befund(anlage, titel=anlage.titel, status=v.status)
