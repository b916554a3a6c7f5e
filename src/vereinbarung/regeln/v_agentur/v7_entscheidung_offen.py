"""V7: nobody is named who decides on a sanction."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V7-01",
    titel="Entscheidung über Sanktion offen",
    schwere=Schwere.HINWEIS,
    meldung="Wer über „{folge}“ entscheidet, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie „entscheidet“ mit der Stelle, deren Sachbearbeitung zuständig ist.",
    leitfaden=("V7",),
    needs=("V7",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    sanktionen = geregelt(v.sanktionen)
    for fall in sanktionen.faelle if sanktionen else ():
        if fall.entscheidet is None:
            yield REGEL.befund(fall, "entscheidet", folge=fall.folge[0])
