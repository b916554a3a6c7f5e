"""VM: a model whose trial is only planned."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import is_erprobung

REGEL = Regel(
    id="VM-08",
    titel="Modellvorhaben erst geplant",
    schwere=Schwere.HINWEIS,
    meldung="Das Modellvorhaben ist erst geplant; bis es aufgenommen ist, entscheidet jede Seite über ihre eigenen "
    "Leistungen (M1).",
    hilfe="Bitte stellen Sie im Vertrag klar, dass {modell} erst mit der Aufnahme als Modellvorhaben gilt.",
    leitfaden=("VM",),
    needs=("VM",),
    quelle="Leitfaden, Ausblick",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.einrichtung)
    if einrichtung and is_erprobung(v) and einrichtung.modellvorhaben and einrichtung.modellvorhaben.geplant:
        yield REGEL.befund(einrichtung.modellvorhaben, "geplant", modell=einrichtung.modell)
