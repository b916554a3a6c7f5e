"""H.1: shares of one kind of cost come to more than the whole."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.anteile import ueber_hundert
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.h_weitere._kosten import by_kostenart

REGEL = Regel(
    id="H1-01",
    titel="Anteile über 100 %",
    schwere=Schwere.FEHLER,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %, also mehr als das Ganze.",
    hilfe="Bitte prüfen Sie die Anteile; zusammen dürfen sie 100 % nicht überschreiten.",
    leitfaden=("H.1",),
    needs=("H.1",),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    finanzierung = v.weitere.finanzierung
    for group in by_kostenart(finanzierung) if finanzierung else ():
        if found := ueber_hundert(group):
            zeile, summe = found
            yield REGEL.befund(zeile, "anteil", kostenart=zeile.kostenart, summe=summe)
