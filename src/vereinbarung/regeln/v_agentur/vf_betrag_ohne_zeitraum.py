"""VF: an amount of which nothing says how often it is paid."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import kosten

REGEL = Regel(
    id="VF-05",
    titel="Betrag ohne Zeitraum",
    schwere=Schwere.HINWEIS,
    meldung="Ob {betrag} für „{kostenart}“ jährlich, monatlich oder einmal gezahlt werden, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie „je: Jahr“, „je: Monat“ oder „je: einmalig“.",
    leitfaden=("VF",),
    needs=("VF",),
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    for gruppe in kosten(v):
        for p in gruppe:
            if p.betrag is not None and p.je is None:
                yield REGEL.befund(p, "betrag", betrag=p.betrag, kostenart=p.kostenart)
