"""Z1: the agreement that is supplemented is named without its day."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.bezug import Zusatzbezug
from vereinbarung.model.zusatzvereinbarung import Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z1-01",
    titel="Ergänzte Vereinbarung ohne Datum",
    schwere=Schwere.WARNUNG,
    meldung="Es fehlt, wann die ergänzte Vereinbarung geschlossen wurde.",
    hilfe="Bitte nennen Sie unter „vom“ den Tag, an dem sie unterschrieben wurde.",
    leitfaden=("Z1",),
    needs=("Z1",),
    quelle="Checkliste K.3",
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("Z1", Zusatzbezug)
    if bezug and bezug.art != "projekt" and bezug.vom is None:
        yield REGEL.befund(bezug, "vom")
