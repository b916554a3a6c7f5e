"""Form: nothing says the law of which day counts (decision 14)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import Fehlt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="FO-14",
    titel="Rechtsstand fehlt",
    schwere=Schwere.FEHLER,
    meldung="Es ist nicht gesagt, nach dem Recht welchen Tages die Vereinbarung gilt.",
    hilfe="Bitte ergänzen Sie „rechtsstand“ mit einem Datum. Sobald ein Tag der Unterschrift oder ein Beginn "
    "feststeht, genügt dieser.",
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if context.rechtsstand is None and not isinstance(v.punkt("G.2"), Fehlt):
        yield REGEL.befund(("rechtsstand",))
