"""C.3: two parties bear what is left of one kind of cost."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.c_felder._kostenteilung import kostenteilungen
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C3-03",
    titel="Mehrere tragen den Rest",
    schwere=Schwere.FEHLER,
    meldung="Beim Instrument „{instrument}“ tragen mehrere Parteien den Rest von „{kostenart}“{phase}.",
    hilfe="Bitte lassen Sie „rest: ja“ nur bei einer Partei stehen, und nennen Sie bei den anderen einen Anteil "
    "oder Betrag.",
    leitfaden=("C.3",),
    needs=("C.3",),
    abweichung_zulaessig=False,
    quelle="Leitfaden C.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    for teilung in kostenteilungen(v, context):
        if sum(t.rest for t in teilung.anteile) > 1:
            yield REGEL.befund(
                teilung.instrument,
                "traegt",
                schluessel=True,
                kostenart=teilung.kostenart,
                instrument=teilung.instrument.instrument,
                phase=teilung.im_abschnitt,
            )
