"""VM: called M1, but benefits are granted by others than the competent side."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import NAMEN, gewaehrende

REGEL = Regel(
    id="VM-06",
    titel="M1 mit fremder Leistungsgewährung",
    schwere=Schwere.FEHLER,
    meldung="Als Modell ist M1 genannt, Leistungen soll aber {wer} gewähren; das geht über das geltende Recht hinaus.",
    hilfe="Bitte streichen Sie „leistungsgewaehrung_durch“, oder wählen Sie das passende Modell (M2a bis M2d) mit "
    "seinem Modellvorhaben.",
    leitfaden=("VM", "M1"),
    needs=("VM", "parteien"),
    abweichung_zulaessig=False,
    quelle="Leitfaden, Ausblick",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.einrichtung)
    if einrichtung is None or einrichtung.modell != "M1":
        return
    wer = gewaehrende(v)
    if wer - {"arbeitsverwaltung", "traeger"} or len(wer) == 1:
        yield REGEL.befund(einrichtung, "leistungsgewaehrung_durch", wer=NAMEN[max(wer, key=list(NAMEN).index)])
