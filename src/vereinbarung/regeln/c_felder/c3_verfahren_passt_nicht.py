"""C.3: the number of applications or decisions does not fit the procedure."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verfahren import unpassend

REGEL = Regel(
    id="C3-09",
    titel="Verfahren und Zahl der Anträge",
    schwere=Schwere.HINWEIS,
    meldung="Das Verfahren „{art}“ passt nicht zur Angabe „{feld}: {zahl}“.",
    hilfe="Bitte prüfen Sie: „gemeinsam“ heißt ein Antrag und ein Bescheid; bei „getrennt“ und „kombiniert“ stellt "
    "man mehrere Anträge.",
    leitfaden=("C.3",),
    needs=("C.3",),
    quelle="Leitfaden C.3, Merkliste Förderungsfragen",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    foerderung = geregelt(v.kooperationsfelder.foerderung)
    verfahren = foerderung.verfahren if foerderung else None
    if verfahren is None:
        return
    for feld, zahl in unpassend(verfahren):
        yield REGEL.befund(verfahren, feld, art=verfahren.art, feld=feld, zahl=zahl)
