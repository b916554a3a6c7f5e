"""Z4: an amount of time without a number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Zeit, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z4-03",
    titel="Zeitaufwand ohne Zahl",
    schwere=Schwere.HINWEIS,
    meldung="„{umfang}“ sagt nicht, wie viel Zeit gemeint ist.",
    hilfe="Bitte nennen Sie Stunden oder Tage und den Rhythmus, zum Beispiel „1 Tag je Woche“.",
    leitfaden=("Z4",),
    needs=("Z4",),
    quelle="Checkliste K.3",
)

_ZAHL = re.compile(
    r"[0-9]|\b(?:halb|ganz|ein|eine|einen|einer|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|voll|täglich)"
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    zeit = v.regelung("Z4", Zeit)
    for aufwand in zeit.aufwand if zeit else ():
        if not _ZAHL.search(aufwand.umfang.casefold()):
            yield REGEL.befund(aufwand, "umfang", umfang=aufwand.umfang)
