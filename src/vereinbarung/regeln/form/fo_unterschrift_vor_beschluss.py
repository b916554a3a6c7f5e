"""Form: signed before the organ decided, without a proviso."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="FO-10",
    titel="Unterschrift vor dem Beschluss",
    schwere=Schwere.FEHLER,
    meldung="Unterschrieben wurde am {am}, „{organ}“ hat aber erst am {beschluss} beschlossen.",
    hilfe="Bitte prüfen Sie die beiden Tage. Wurde vorbehaltlich des Beschlusses unterschrieben, nehmen Sie den "
    "Vorbehalt auf "
    "(weitere.gremienvorbehalt oder vorbehalt beim Beginn).",
    leitfaden=("H.9",),
    needs=("parteien",),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    signed = v.unterzeichnung.am if v.unterzeichnung else None
    if signed is None or v.weitere.gremienvorbehalt is not None:
        return
    laufzeit = v.laufzeit
    if laufzeit and laufzeit.beginn and laufzeit.beginn.vorbehalt:
        return
    for p in v.alle_parteien:
        for b in p.beschluesse:
            if b.am and b.am > signed:
                yield REGEL.befund(
                    b,
                    "am",
                    am=tag(signed),
                    organ=b.organ,
                    beschluss=tag(b.am),
                    verwandt=(verwandt("Hier steht der Tag der Unterschrift.", v.unterzeichnung, "am"),),
                )
