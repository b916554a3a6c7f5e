"""VM: a model beyond present law without the trial it needs."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import is_erprobung

REGEL = Regel(
    id="VM-01",
    titel="Modell ohne Modellvorhaben",
    schwere=Schwere.FEHLER,
    meldung="Das Modell {modell} gibt es nur in einem Modellvorhaben; Beginn und Ende des Vorhabens fehlen.",
    hilfe="Bitte ergänzen Sie „modellvorhaben“ mit „aufgenommen_am“ und „bis“ (oder „geplant: ja“), oder wählen Sie "
    "M1.",
    leitfaden=("VM", "M2a", "M2b", "M2c", "M2d"),
    needs=("VM",),
    abweichung_zulaessig=False,
    quelle="Leitfaden, Ausblick",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.einrichtung)
    if einrichtung and is_erprobung(v) and einrichtung.modellvorhaben is None:
        yield REGEL.befund(einrichtung, "modell", modell=einrichtung.modell)
