"""V1: of a line more people are funded than it has."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V1-01",
    titel="Mehr Geförderte als Kräfte",
    schwere=Schwere.FEHLER,
    meldung="Von {anzahl} Kräften dieser Zeile sind unter „davon“ {davon} genannt.",
    hilfe="Bitte berichtigen Sie „anzahl“ oder „davon“; „davon“ zählt Kräfte, die in „anzahl“ schon enthalten sind.",
    leitfaden=("V1",),
    needs=("V1",),
    abweichung_zulaessig=False,
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    personal = geregelt(v.personal)
    for zeile in personal.stellen if personal else ():
        if zeile.davon_mindestens > zeile.anzahl.bis:
            yield REGEL.befund(zeile, "davon", schluessel=True, anzahl=zeile.anzahl.bis, davon=zeile.davon_mindestens)
