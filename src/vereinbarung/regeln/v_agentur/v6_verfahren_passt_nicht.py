"""V6: the number of applications contradicts the procedure."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verfahren import unpassend

REGEL = Regel(
    id="V6-02",
    titel="Verfahren und Zahl der Anträge",
    schwere=Schwere.HINWEIS,
    meldung="Das Verfahren „{art}“ passt nicht zur Angabe „{feld}: {zahl}“.",
    hilfe="Bitte prüfen Sie: „gemeinsam“ heißt ein Antrag und ein Bescheid; bei „getrennt“ und „kombiniert“ stellt "
    "man mehrere Anträge.",
    leitfaden=("V6",),
    needs=("V6",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    foerderung = geregelt(v.foerderung)
    if foerderung is None:
        return
    for feld, zahl in unpassend(foerderung.verfahren):
        yield REGEL.befund(foerderung.verfahren, feld, art=foerderung.verfahren.art, feld=feld, zahl=zahl)
