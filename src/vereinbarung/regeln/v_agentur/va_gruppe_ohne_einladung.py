"""VA: nobody invites a group."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VA-03",
    titel="Gruppe wird von niemandem eingeladen",
    schwere=Schwere.HINWEIS,
    meldung="Wer „{gruppe}“ einlädt, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie unter „einladung“ einen Eintrag für diese Gruppe oder einen ohne Gruppe für alle "
    "übrigen.",
    leitfaden=("VA", "VP"),
    needs=("VA", "VP"),
    quelle="Leitfaden, Merkliste Teilnehmerauswahl",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    arbeitsweise, kreis = geregelt(v.arbeitsweise), geregelt(v.personenkreis)
    if arbeitsweise is None or kreis is None:
        return
    eingeladen = {e.gruppe for e in arbeitsweise.einladung}
    if None in eingeladen:
        return
    for gruppe in kreis.gruppen:
        if gruppe.id not in eingeladen and gruppe.name not in eingeladen:
            yield REGEL.befund(gruppe, "name", gruppe=gruppe.name)
