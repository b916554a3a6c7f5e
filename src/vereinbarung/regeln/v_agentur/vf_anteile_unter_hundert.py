"""VF: shares that do not reach 100 %, and nobody bears the rest."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.anteile import unter_hundert
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import kosten

REGEL = Regel(
    id="VF-03",
    titel="Anteile unter 100 %",
    schwere=Schwere.WARNUNG,
    meldung="Von „{kostenart}“ sind nur {summe} % verteilt; wer den Rest trägt, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie den fehlenden Anteil oder eine Position mit „rest: ja“.",
    leitfaden=("VF",),
    needs=("VF",),
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for gruppe in kosten(v):
        if found := unter_hundert(gruppe):
            zeile, summe = found
            yield REGEL.befund(zeile, "anteil", kostenart=zeile.kostenart, summe=summe)
