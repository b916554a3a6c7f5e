"""Z1: without the id of the supplemented agreement nothing can be compared with it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.bezug import Zusatzbezug
from vereinbarung.model.zusatzvereinbarung import Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z1-03",
    titel="Ergänzte Vereinbarung ohne Kennung",
    schwere=Schwere.HINWEIS,
    meldung="Ohne Kennung der ergänzten Vereinbarung lassen sich Laufzeit und Parteien nicht mit ihr vergleichen.",
    hilfe="Bitte geben Sie unter „kennung“ die Kennung ihrer Datei an, falls sie in der Sammlung liegt.",
    leitfaden=("Z1",),
    needs=("Z1",),
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("Z1", Zusatzbezug)
    if bezug and bezug.art != "projekt" and bezug.kennung is None:
        yield REGEL.befund(bezug, "kennung")
