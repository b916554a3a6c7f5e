"""B: shares of a reference number beyond 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.b_ziele._messziele import messziele
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="B-03",
    titel="Anteile der Bezugsgröße über 100 %",
    schwere=Schwere.WARNUNG,
    meldung="Die Anteile unter „davon“ ergeben zusammen {summe} %.",
    hilfe="Bitte prüfen Sie die Anteile. Überschneiden sich die Gruppen, so begründen Sie das unter „abweichungen“.",
    leitfaden=("B.1", "B.2", "B.3", "V8"),
    arten=("rahmenvereinbarung", "sondervereinbarung"),
    quelle="Leitfaden B",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for ziel in messziele(v):
        bezug = ziel.bezugsgroesse
        if bezug and bezug.davon:
            summe = sum(teil.anteil for teil in bezug.davon)
            if summe > HUNDERT:
                yield REGEL.befund(bezug, "davon", schluessel=True, summe=prozent(summe))
