"""References: the order of the contract names an item that the guide does not have."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.arten import arten
from vereinbarung.leitfaden.leitfaden import teile
from vereinbarung.model.messages import suggestion
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-12",
    titel="Reihenfolge nennt Unbekanntes",
    schwere=Schwere.FEHLER,
    meldung="„{name}“ in der Reihenfolge ist kein Punkt des Leitfadens.{vorschlag}",
    hilfe="Bitte nennen Sie Buchstaben (B) oder Punkte (E.3). Eigene Paragrafen ordnen Sie mit „stelle“ ein.",
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if not v.reihenfolge:
        return
    known = set(arten()[v.art].paragrafen)
    known |= {id_ for id_ in teile() if id_ != "N"}
    for i, name in enumerate(v.reihenfolge):
        if name not in known:
            guess = suggestion(name, known)
            yield REGEL.befund(("reihenfolge", i), name=name, vorschlag=f" Meinten Sie „{guess}“?" if guess else "")
