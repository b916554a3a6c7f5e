"""NT2: a change or deletion without the old text."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT2-01",
    titel="Änderung ohne bisherigen Wortlaut",
    schwere=Schwere.FEHLER,
    meldung="Zu „{stelle}“ fehlt, wie die Stelle bisher lautet.",
    hilfe="Bitte ergänzen Sie „bisher“. Kommt die Stelle neu hinzu, schreiben Sie „art: neu“.",
    leitfaden=("NT2",),
    needs=("NT2",),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    for aenderung in v.alle_aenderungen:
        if aenderung.art != "neu" and not aenderung.bisher:
            yield REGEL.befund(aenderung, "stelle", stelle=aenderung.stelle)
