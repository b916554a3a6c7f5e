"""V7: the agency pronounces sanctions in a trial."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import is_erprobung

REGEL = Regel(
    id="V7-03",
    titel="Sanktionen durch die Einrichtung im Modellvorhaben",
    schwere=Schwere.FEHLER,
    meldung="Über „{folge}“ soll die Einrichtung entscheiden; der Leitfaden will das auch dort nicht, wo sie "
    "Leistungen gewährt.",
    hilfe="Bitte lassen Sie die Sachbearbeitung der zuständigen Seite entscheiden, oder begründen Sie die Abweichung.",
    leitfaden=("V7", "M2a", "M2b", "M2c", "M2d"),
    needs=("V7", "VM"),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    if not is_erprobung(v):
        return
    sanktionen = geregelt(v.sanktionen)
    for fall in sanktionen.faelle if sanktionen else ():
        if v.ist_einrichtung(fall.entscheidet):
            yield REGEL.befund(fall, "entscheidet", folge=fall.folge[0])
