"""N2: a Träger was named, but not when it was approached or what came of it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="N2-02",
    titel="Ansprache ohne Datum oder Ergebnis",
    schwere=Schwere.HINWEIS,
    meldung="Bei „{name}“ fehlt, {was}.",
    hilfe="Bitte ergänzen Sie „angesprochen_am“ und „ergebnis“.",
    leitfaden=("G.1", "N2"),
    needs=("N2",),
    quelle="Leitfaden, Anmerkung 2",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    for t in v.geltung.weitere_traeger:
        missing = [
            word
            for value, word in ((t.angesprochen_am, "wann er angesprochen wurde"), (t.ergebnis, "was dabei herauskam"))
            if value is None
        ]
        if missing:
            yield REGEL.befund(t, name=t.name, was=" und ".join(missing))
