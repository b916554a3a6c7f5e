"""C.5: length or number of the work shadowing is missing."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C5-03",
    titel="Umfang der Hospitation offen",
    schwere=Schwere.HINWEIS,
    meldung="Zur Hospitation fehlt {was}.",
    hilfe="Bitte ergänzen Sie {angabe}, damit beide Häuser planen können.",
    leitfaden=("C.5",),
    needs=("C.5",),
    quelle="Leitfaden C.5",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    hospitation = geregelt(v.kooperationsfelder.hospitation_fortbildung)
    if hospitation is None or (hospitation.dauer is not None and hospitation.je_jahr is not None):
        return
    fehlt = [("die Dauer", "„dauer“")] if hospitation.dauer is None else []
    fehlt += [("die Zahl je Jahr", "„je_jahr“")] if hospitation.je_jahr is None else []
    yield REGEL.befund(
        hospitation,
        "dauer" if hospitation.dauer is None else "je_jahr",
        was=" und ".join(was for was, _ in fehlt),
        angabe=" und ".join(angabe for _, angabe in fehlt),
    )
