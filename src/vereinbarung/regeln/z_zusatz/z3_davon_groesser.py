"""Z3: more specially funded staff than the line has (concept 8.5: `davon` lies inside its line)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Personal, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z3-01",
    titel="„davon“ größer als die Zeile",
    schwere=Schwere.FEHLER,
    meldung="Von {anzahl} Beschäftigten können nicht {davon} besonders gefördert sein.",
    hilfe="Bitte prüfen Sie die Zahlen; „davon“ nennt einen Teil der Beschäftigten dieser Zeile.",
    leitfaden=("Z3",),
    needs=("Z3",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    personal = v.regelung("Z3", Personal)
    for zeile in personal.stellen if personal else ():
        if zeile.davon_mindestens > zeile.anzahl.bis:
            yield REGEL.befund(zeile, "davon", schluessel=True, anzahl=zeile.anzahl.bis, davon=zeile.davon_mindestens)
