"""VF: shares of one kind of cost beyond 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.anteile import ueber_hundert
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import kosten

REGEL = Regel(
    id="VF-02",
    titel="Anteile über 100 %",
    schwere=Schwere.FEHLER,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %.",
    hilfe="Bitte berichtigen Sie die Anteile, oder unterscheiden Sie die Kosten durch „kostenart“, „von“ und „bis“.",
    leitfaden=("VF",),
    needs=("VF",),
    abweichung_zulaessig=False,
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for gruppe in kosten(v):
        if found := ueber_hundert(gruppe):
            zeile, summe = found
            yield REGEL.befund(zeile, "anteil", kostenart=zeile.kostenart, summe=summe)
