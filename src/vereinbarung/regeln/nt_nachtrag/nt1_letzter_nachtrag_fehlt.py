"""NT1: a second or later Nachtrag does not name the one before."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.bezug import Nachtragsbezug
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT1-06",
    titel="Letzter Nachtrag nicht genannt",
    schwere=Schwere.HINWEIS,
    meldung="Dies ist der {nummer}. Nachtrag; wann der vorige geschlossen wurde, ist nicht gesagt.",
    hilfe="Bitte ergänzen Sie unter „bezug“ die Angabe „zuletzt_geaendert“ mit Nummer und Datum.",
    leitfaden=("NT1",),
    needs=("NT1",),
    arten=("nachtrag",),
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("NT1", Nachtragsbezug)
    if bezug and v.nummer is not None and v.nummer > 1 and bezug.zuletzt_geaendert is None:
        yield REGEL.befund(bezug, "zuletzt_geaendert", nummer=v.nummer)
