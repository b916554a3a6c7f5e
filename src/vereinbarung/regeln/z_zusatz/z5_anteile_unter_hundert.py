"""Z5: shares of one kind of cost leave a part that nobody bears."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.personal_geld import nach_kostenart
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.anteile import unter_hundert
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-03",
    titel="Anteile unter 100 %",
    schwere=Schwere.WARNUNG,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %; wer den Rest trägt, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie, wer den Rest trägt („rest: ja“).",
    leitfaden=("Z5",),
    needs=("Z5",),
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    for group in nach_kostenart(kosten.positionen) if kosten else ():
        if found := unter_hundert(group):
            zeile, summe = found
            yield REGEL.befund(zeile, "anteil", kostenart=zeile.kostenart, summe=summe)
