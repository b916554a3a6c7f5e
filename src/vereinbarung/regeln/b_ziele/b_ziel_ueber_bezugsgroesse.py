"""B: a target larger than the number it refers to."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.values import Anzahlwert
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.b_ziele._messziele import messziele
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="B-04",
    titel="Ziel größer als die Bezugsgröße",
    schwere=Schwere.WARNUNG,
    meldung="Das Ziel ({wert}) ist größer als die Bezugsgröße ({bezug}).",
    hilfe="Bitte prüfen Sie beide Zahlen. Zählt eine Person mehrfach, so begründen Sie das unter „abweichungen“.",
    leitfaden=("B.1", "B.2", "B.3", "V8"),
    arten=("rahmenvereinbarung", "sondervereinbarung"),
    quelle="Leitfaden B",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for ziel in messziele(v):
        wert, bezug = ziel.wert, ziel.bezugsgroesse
        if bezug and isinstance(wert, Anzahlwert) and wert.von > bezug.anzahl.bis:
            yield REGEL.befund(
                ziel,
                "wert",
                wert=wert.von,
                bezug=bezug.anzahl.bis,
                verwandt=(verwandt("Hier steht die Bezugsgröße.", bezug, "anzahl"),),
            )
