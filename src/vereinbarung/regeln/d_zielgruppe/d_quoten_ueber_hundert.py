"""D: quotas of one instrument beyond 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.d_zielgruppe import Quote
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="D-06",
    titel="Quoten über 100 %",
    schwere=Schwere.WARNUNG,
    meldung="Die Quoten für „{instrument}“ ergeben zusammen {summe} %.",
    hilfe="Bitte prüfen Sie die Quoten. Überschneiden sich die Gruppen, so begründen Sie das unter „abweichungen“.",
    leitfaden=("D",),
    needs=("D",),
    quelle="Leitfaden D, Merkliste Teilnehmerauswahl",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    zielgruppe = geregelt(v.zielgruppe)
    by_name: dict[str, list[Quote]] = {}
    for quote in zielgruppe.quoten if zielgruppe else ():
        if quote.anteil is not None:
            by_name.setdefault(" ".join(quote.instrument.split()).casefold(), []).append(quote)
    for quoten in by_name.values():
        summe = sum(quote.anteil for quote in quoten if quote.anteil is not None)
        if summe > HUNDERT:
            yield REGEL.befund(quoten[-1], "anteil", instrument=quoten[-1].instrument, summe=prozent(summe))
