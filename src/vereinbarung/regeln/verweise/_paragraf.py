"""§§, articles and numbers of the agreement itself that a drafter typed by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from vereinbarung.befund import Path
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import freitexte
from vereinbarung.vertrag.gliederung import gliedere

_EIGENER = re.compile(
    r"(?:§§?|\bArt(?:ikels?|\.)|\bZiff(?:er|\.))[\s\u00a0]*(\d{1,3})[a-z]?(?:\.\d+)?(?:[\s\u00a0]+(?:Abs(?:\.|atz)|Satz|Nr\.)[\s\u00a0]*\d+)*[\s\u00a0]+"
    r"(?:dieser|dieses|der vorliegenden|des vorliegenden)[\s\u00a0]+(?:\w*[Vv]ereinbarung|\w*[Vv]ertrage?s|Abkommens)"
)


class Paragraf(NamedTuple):
    """A typed „§ 9 dieser Vereinbarung“: its text, where it stands, its number, and the last § of the contract.

    `ende` is the last § as the contract prints it: „§ 8“, „Artikel 8“, „8“.
    """

    pfad: Path
    von: int
    bis: int
    text: str
    nummer: int
    letzter: int
    ende: str


def getippte(v: Vereinbarung, context: Context) -> Iterator[Paragraf]:
    """Yield the typed §§ of the agreement itself in the drafter's own clauses."""
    joined = context.joined()
    if " dieser " not in joined and " dieses " not in joined and " vorliegenden " not in joined:
        return
    nummern: list[str] = []
    for pfad, text in freitexte(context):
        if not any(sign in text for sign in ("§", "Art", "Ziff")):
            continue
        for m in _EIGENER.finditer(text):
            nummern = nummern or [p.nummer for p in gliedere(v).punkte if p.nummer]
            ende = nummern[-1].replace("\u00a0", " ") if nummern else ""
            yield Paragraf(pfad, m.start(), m.end(), m[0], int(m[1]), len(nummern), ende)
