"""Parties: two of them go by the same name in the contract."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-09",
    titel="Zwei Parteien mit demselben Kurznamen",
    schwere=Schwere.FEHLER,
    meldung="„{kurz}“ heißen im Vertrag zwei Parteien; es bliebe offen, welche gemeint ist.",
    hilfe="Bitte geben Sie unter „genannt“ jeder Partei einen eigenen Kurznamen.",
    needs=("parteien",),
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    first: dict[str, object] = {}
    for p in v.alle_parteien:
        # Two parties of one full name are one party named twice, which is another rule's business.
        other = first.setdefault(p.kurz.casefold(), p)
        if other is not p and p.genannt:
            place = verwandt("So heißt schon diese Partei.", other, "genannt")
            yield REGEL.befund(p, "genannt", kurz=p.kurz, verwandt=(place,))
