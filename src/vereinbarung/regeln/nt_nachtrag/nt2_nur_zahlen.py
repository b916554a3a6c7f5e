"""NT2: only figures change; such values belong in an annex (concept chapter 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT2-06",
    titel="Nur Zahlen ändern sich",
    schwere=Schwere.HINWEIS,
    meldung="Bei „{stelle}“ ändern sich nur Zahlen; für jede weitere Änderung bräuchte es wieder einen Nachtrag.",
    hilfe="Bitte überlegen Sie, ob solche Angaben in eine Anlage gehören, die ohne Nachtrag ausgetauscht werden kann.",
    leitfaden=("NT2",),
    needs=("NT2",),
)

_ZAHL = re.compile(r"\d[\d.,]*")


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    for aenderung in v.alle_aenderungen:
        bisher, neu = " ".join(aenderung.bisher), " ".join(aenderung.neu)
        if not any(c.isdigit() for c in bisher + neu) or bisher.split() == neu.split():
            continue
        if bisher and neu and _ZAHL.sub("0", bisher).split() == _ZAHL.sub("0", neu).split():
            yield REGEL.befund(aenderung, "neu", stelle=aenderung.stelle)
