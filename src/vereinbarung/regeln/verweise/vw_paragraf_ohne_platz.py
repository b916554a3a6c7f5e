"""References: an own § that shall stand beside something unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.arten import arten
from vereinbarung.leitfaden.leitfaden import teile
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-14",
    titel="Platz eines eigenen Paragrafen unbekannt",
    schwere=Schwere.FEHLER,
    meldung="Der Platz „{stelle}“ ist nicht bekannt; der Paragraf stünde am Ende des Vertrags.",
    hilfe="Bitte schreiben Sie „vor“ oder „nach“ mit einem Punkt des Leitfadens (nach C.3) oder einem weiter oben "
    "stehenden "
    "eigenen Paragrafen, oder „ende“.",
    abweichung_zulaessig=False,
)
_STELLE = re.compile(r"(?:vor|nach) (\S+)")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if not v.eigene_paragraphen:
        return
    known = set(arten()[v.art].paragrafen)
    known |= {id_ for id_ in teile() if id_ != "N"}
    for paragraf in v.eigene_paragraphen:
        m = _STELLE.fullmatch(paragraf.stelle)
        if paragraf.stelle != "ende" and (m is None or m[1] not in known):
            yield REGEL.befund(paragraf, "stelle", stelle=paragraf.stelle)
        known.add(paragraf.id)
