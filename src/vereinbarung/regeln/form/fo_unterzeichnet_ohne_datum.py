"""Form: the status says signed, but not when."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="FO-08",
    titel="Unterzeichnet, aber ohne Datum",
    schwere=Schwere.FEHLER,
    meldung="Die Vereinbarung ist {status}; der Tag der Unterschrift fehlt.",
    hilfe="Bitte ergänzen Sie „unterzeichnung“ mit „ort“ und „am“.",
    abweichung_zulaessig=False,
    quelle="§ 56 SGB X",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if v.status in ("unterzeichnet", "beendet") and (v.unterzeichnung is None or v.unterzeichnung.am is None):
        place = ("status",) if v.unterzeichnung is None else ("unterzeichnung", "am")
        yield REGEL.befund(place, status=v.status)
