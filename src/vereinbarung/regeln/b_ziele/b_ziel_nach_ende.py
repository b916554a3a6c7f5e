"""B: a target beyond the end of the term; milder where a renewal is provided for."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.b_ziele._messziele import messziele
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag, zeitraum

REGEL = Regel(
    id="B-02",
    titel="Ziel nach dem Ende der Laufzeit",
    schwere=Schwere.WARNUNG,
    meldung="Das Ziel soll bis zum {zieltag} erreicht sein; die Laufzeit endet schon am {ende}.",
    hilfe="Bitte nennen Sie unter „bis“ einen Tag innerhalb der Laufzeit, oder ein Zwischenziel für diese Laufzeit.",
    leitfaden=("B.1", "B.2", "B.3", "V8", "G.2"),
    needs=("G.2",),
    arten=("rahmenvereinbarung", "sondervereinbarung"),
    quelle="Leitfaden B",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    ziele = messziele(v)
    laufzeit = zeitraum(v, context) if ziele else None
    if laufzeit is None or laufzeit.bis is None:
        return
    for ziel in ziele:
        if ziel.bis > laufzeit.bis:
            schwere = Schwere.HINWEIS if laufzeit.verlaengerbar else Schwere.WARNUNG
            yield REGEL.befund(ziel, "bis", schwere=schwere, zieltag=tag(ziel.bis), ende=tag(laufzeit.bis))
