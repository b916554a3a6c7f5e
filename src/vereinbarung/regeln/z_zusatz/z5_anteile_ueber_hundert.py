"""Z5: shares of one kind of cost come to more than the whole."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.personal_geld import nach_kostenart
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.anteile import ueber_hundert
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-02",
    titel="Anteile über 100 %",
    schwere=Schwere.FEHLER,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %, also mehr als das Ganze.",
    hilfe="Bitte prüfen Sie die Anteile; zusammen dürfen sie 100 % nicht überschreiten.",
    leitfaden=("Z5",),
    needs=("Z5",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    for group in nach_kostenart(kosten.positionen) if kosten else ():
        if found := ueber_hundert(group):
            zeile, summe = found
            yield REGEL.befund(zeile, "anteil", kostenart=zeile.kostenart, summe=summe)
