"""H.1: one party bears a kind of cost as a whole, and another a part of it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.h_weitere._kosten import by_kostenart

REGEL = Regel(
    id="H1-03",
    titel="Kostenart ganz und zugleich geteilt",
    schwere=Schwere.FEHLER,
    meldung="„{kostenart}“ soll eine Partei ganz tragen, eine andere aber auch; genau eine kann das Ganze tragen.",
    hilfe="Bitte geben Sie bei jeder Partei „anteil“ oder „betrag“ an, oder nennen Sie nur eine.",
    leitfaden=("H.1",),
    needs=("H.1",),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    finanzierung = v.weitere.finanzierung
    for group in by_kostenart(finanzierung) if finanzierung else ():
        whole = [p for p in group if p.anteil is None and p.betrag is None]
        if whole and len(group) > 1:
            other = next(p for p in group if p is not whole[-1])
            place = verwandt("Hier steht die andere Angabe.", other)
            yield REGEL.befund(whole[-1], kostenart=whole[-1].kostenart, verwandt=(place,))
