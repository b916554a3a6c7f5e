"""G.3: the name of a coordinated Arbeitsamt is not on file."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete import register
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="G3-04",
    titel="Arbeitsamt nicht bekannt",
    schwere=Schwere.HINWEIS,
    meldung="Ein Arbeitsamt „{name}“ ist nicht hinterlegt.",
    hilfe="Bitte prüfen Sie die Schreibweise, zum Beispiel „giessen“ oder „Arbeitsamt Gießen“.",
    leitfaden=("G.3",),
    needs=("G.3",),
    quelle="Leitfaden G.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    nachbar = geregelt(v.geltung.nachbarbezirke)
    for a in nachbar.abstimmungen if nachbar else ():
        for i, name in enumerate(a.arbeitsaemter):
            if register.arbeitsamt(name) is None:
                yield REGEL.befund(a, "arbeitsaemter", i, name=name)
