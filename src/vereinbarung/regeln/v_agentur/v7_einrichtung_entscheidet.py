"""V7: the agency itself pronounces sanctions within present law."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import is_erprobung

REGEL = Regel(
    id="V7-02",
    titel="Die Einrichtung spricht Sanktionen aus",
    schwere=Schwere.FEHLER,
    meldung="Über „{folge}“ soll die gemeinsame Einrichtung entscheiden; im geltenden Recht kann das nur die "
    "zuständige Seite.",
    hilfe="Bitte nennen Sie unter „entscheidet“ die Stelle, deren Sachbearbeitung zuständig ist; die Einrichtung "
    "kann melden.",
    leitfaden=("V7", "M1"),
    needs=("V7", "VM"),
    abweichung_zulaessig=False,
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    if is_erprobung(v):
        return
    sanktionen = geregelt(v.sanktionen)
    for fall in sanktionen.faelle if sanktionen else ():
        if v.ist_einrichtung(fall.entscheidet):
            yield REGEL.befund(fall, "entscheidet", folge=fall.folge[0])
