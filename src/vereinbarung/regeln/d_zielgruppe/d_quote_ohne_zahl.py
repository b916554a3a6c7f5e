"""D: a quota with neither share nor places."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="D-05",
    titel="Quote ohne Anteil und Plätze",
    schwere=Schwere.WARNUNG,
    meldung="Die Quote für „{gruppe}“ bei „{instrument}“ nennt weder Anteil noch Plätze.",
    hilfe="Bitte ergänzen Sie „anteil“ oder „plaetze“.",
    leitfaden=("D",),
    needs=("D",),
    quelle="Leitfaden D, Merkliste Teilnehmerauswahl",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    for quote in zielgruppe.quoten if zielgruppe else ():
        if quote.anteil is None and quote.plaetze is None:
            yield REGEL.befund(quote, "anteil", gruppe=quote.gruppe, instrument=quote.instrument)
