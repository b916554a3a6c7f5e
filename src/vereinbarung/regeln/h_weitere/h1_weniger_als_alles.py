"""H.1: shares of one kind of cost leave a rest that nobody bears."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.anteile import unter_hundert
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.h_weitere._kosten import by_kostenart

REGEL = Regel(
    id="H1-02",
    titel="Anteile unter 100 %",
    schwere=Schwere.WARNUNG,
    meldung="Die Anteile an „{kostenart}“ ergeben zusammen {summe} %; wer den Rest trägt, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie, wer den Rest trägt.",
    leitfaden=("H.1",),
    needs=("H.1",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    finanzierung = v.weitere.finanzierung
    for group in by_kostenart(finanzierung) if finanzierung else ():
        if found := unter_hundert(group):
            zeile, summe = found
            yield REGEL.befund(zeile, "anteil", kostenart=zeile.kostenart, summe=summe)
