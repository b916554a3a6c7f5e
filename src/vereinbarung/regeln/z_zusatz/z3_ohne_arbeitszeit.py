"""Z3: staff without working hours, neither here nor in Z4."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Personal, Zeit, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z3-03",
    titel="Personal ohne Arbeitszeit",
    schwere=Schwere.HINWEIS,
    meldung="Für das Personal dieser Zeile ist keine Arbeitszeit genannt.",
    hilfe="Bitte ergänzen Sie „umfang“, zum Beispiel „19 Stunden je Woche“, oder nennen Sie den Aufwand dieser Seite "
    "unter „zeit“.",
    leitfaden=("Z3", "Z4"),
    needs=("Z3",),
    quelle="Checkliste K.3",
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    personal, zeit = v.regelung("Z3", Personal), v.regelung("Z4", Zeit)
    said = {a.wer for a in zeit.aufwand} if zeit else set()
    for zeile in personal.stellen if personal else ():
        if zeile.umfang is None and zeile.arbeitgeber not in said:
            yield REGEL.befund(zeile, "umfang")
