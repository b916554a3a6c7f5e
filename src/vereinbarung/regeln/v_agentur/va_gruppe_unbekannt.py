"""VA: an invitation names a group that VP does not know."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model import messages
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VA-02",
    titel="Gruppe der Einladung unbekannt",
    schwere=Schwere.FEHLER,
    meldung="Eine Gruppe „{gruppe}“ steht nicht im Personenkreis.{vorschlag}",
    hilfe="Bitte verwenden Sie Kürzel oder Namen einer Gruppe aus „personenkreis.gruppen“.",
    leitfaden=("VA", "VP"),
    needs=("VA", "VP"),
    abweichung_zulaessig=False,
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    arbeitsweise, kreis = geregelt(v.arbeitsweise), geregelt(v.personenkreis)
    if arbeitsweise is None or kreis is None:
        return
    bekannt = {name for g in kreis.gruppen for name in (g.id, g.name) if name}
    for einladung in arbeitsweise.einladung:
        if einladung.gruppe and einladung.gruppe not in bekannt:
            guess = messages.suggestion(einladung.gruppe, bekannt)
            yield REGEL.befund(einladung, "gruppe", gruppe=einladung.gruppe, vorschlag=messages.meant(guess))
