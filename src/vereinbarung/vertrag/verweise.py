"""References inside the drafter's own words: `[[C.2]]` becomes a live number, anything unknown stays as typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.anker import anker_ziel
from vereinbarung.vertrag.document import Text, Verweis
from vereinbarung.vertrag.gliederung import ist_bekannt, verweise
from vereinbarung.vertrag.worte import RohInline, Worte, Ziel, wert

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vereinbarung.befund.befund import Path
    from vereinbarung.vertrag.gliederung import Gliederung


def text_mit_verweisen(text: str, pfad: Path, ziele: Mapping[str, str]) -> Worte:
    """Return the words of a text; each reference to one of `ziele` waits for its number (`Ziel`)."""
    result: list[str | RohInline | Worte] = []
    position, text = 0, text.rstrip("\r\n")
    for stelle in verweise(text):
        if ist_bekannt(stelle.ziel, ziele):
            if stelle.von > position:
                result.append(wert(text[position : stelle.von], pfad, ende=False))
            result.append(Ziel(stelle.ziel, pfade=(pfad,)))
            position = stelle.bis
    if position < len(text):
        result.append(wert(text[position:], pfad))
    return Worte(*result)


def mit_nummern(worte: Worte, gliederung: Gliederung) -> Worte:
    """Return the words with references to numbered sections and annexes resolved; paragraphs wait for their count."""
    sections = {p.id for p in gliederung.punkte if p.nummer} | {f"anlage:{a.id}" for a in gliederung.anlagen}
    result: list[RohInline] = []
    for i in worte.roh:
        if isinstance(i, Ziel) and i.name in sections:
            nummer = gliederung.ziele[i.name]
            if davor := gliederung.nummernart.vor(nummer):
                result.append(Text(davor))
            result.append(Verweis(anker_ziel(i.name), nummer))
        else:
            result.append(i)
    return Worte(*result)
