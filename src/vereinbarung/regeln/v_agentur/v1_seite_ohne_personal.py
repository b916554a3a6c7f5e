"""V1: one side has nobody in the agency."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import SEITEN

REGEL = Regel(
    id="V1-03",
    titel="Eine Seite stellt kein Personal",
    schwere=Schwere.HINWEIS,
    meldung="{seite} ist in der Einrichtung mit keiner Kraft vertreten; der Leitfaden will die Fachkenntnis beider "
    "Seiten bündeln.",
    hilfe="Bitte prüfen Sie, ob auch diese Seite eine Kraft entsendet, wenigstens tageweise.",
    leitfaden=("V1",),
    needs=("V1", "parteien"),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    personal = geregelt(v.personal)
    if personal is None:
        return
    besetzt = {partei.ist_seite for zeile in personal.stellen if (partei := v.partei(zeile.arbeitgeber))}
    for seite, name in SEITEN.items():
        if seite not in besetzt and any(p.ist_seite == seite for p in v.alle_parteien):
            yield REGEL.befund(personal, "stellen", schluessel=True, seite=name)
