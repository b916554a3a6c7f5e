"""V4: a joint first contact point, which the guide advises against."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.recht import store
from vereinbarung.recht.eintrag import Lage
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V4-01",
    titel="Gemeinsame Anlaufstelle",
    schwere=Schwere.HINWEIS,
    meldung="Der Leitfaden rät von einer gemeinsamen ersten Anlaufstelle ab, weil die Anliegen zu verschieden "
    "sind.{recht}",
    hilfe="Bitte prüfen Sie, ob Sie daran festhalten. Soll es dabei bleiben, ist nichts weiter zu tun.",
    leitfaden=("V4",),
    needs=("V4",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)
_ANLAUFSTELLE = "gem-anlaufstelle"


def _recht(am: date | None) -> str:
    """Return what the law of the day says of it, with a leading blank; "" where the data do not tell."""
    eintrag = store.eintrag(_ANLAUFSTELLE)
    if am is None or eintrag.lage(am, store.unschaerfe()) is not Lage.DARIN:
        return ""
    return f" Das Gesetz lässt sie zu: {eintrag.fundstelle}."


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    anlaufstelle = geregelt(v.anlaufstelle)
    if anlaufstelle and anlaufstelle.gemeinsam:
        yield REGEL.befund(anlaufstelle, "gemeinsam", recht=_recht(context.rechtsstand))
