"""VM: a trial that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="VM-05",
    titel="Modellvorhaben endet vor seinem Beginn",
    schwere=Schwere.FEHLER,
    meldung="Das Modellvorhaben endet am {ende}, beginnt aber erst am {ab}.",
    hilfe="Bitte prüfen Sie beide Daten.",
    leitfaden=("VM",),
    needs=("VM",),
    abweichung_zulaessig=False,
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.einrichtung)
    vorhaben = einrichtung.modellvorhaben if einrichtung else None
    if vorhaben and vorhaben.bis and vorhaben.aufgenommen_am and vorhaben.bis < vorhaben.aufgenommen_am:
        yield REGEL.befund(vorhaben, "bis", ende=tag(vorhaben.bis), ab=tag(vorhaben.aufgenommen_am))
