"""No two places of a document share a bookmark, whatever ids a draft uses twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from vereinbarung.vertrag.anker import anker
from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    anker_von,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from vereinbarung.vertrag.document import Block


def einmalig(bloecke: tuple[Block, ...]) -> tuple[Block, ...]:
    """Return blocks whose anchors are each used once: the first place of a name keeps it, so references lead there."""
    names = [name for block in bloecke for name in anker_von(block) if name]
    if len(set(names)) == len(names):
        return bloecke
    seen: Counter[str] = Counter()

    def new(name: str) -> str:
        seen[name] += 1
        return name if seen[name] == 1 or not name else anker(name, str(seen[name]))

    return tuple(_renamed(block, new) for block in bloecke)


def _renamed(block: Block, new: Callable[[str], str]) -> Block:
    """Return a block with other names for its anchors, asked for in the order of `anker_von`."""
    match block:
        case Ueberschrift() | Absatz():
            return replace(block, anker=new(block.anker))
        case Tabelle():
            return replace(block, anker=new(block.anker), zeilenanker=tuple(map(new, block.zeilenanker)))
        case Titelblock():
            own = new(block.anker)
            return replace(
                block, anker=own, parteien=tuple(replace(partei, anker=new(partei.anker)) for partei in block.parteien)
            )
        case Unterschriften():
            return replace(block, bloecke=tuple(replace(b, anker=new(b.anker)) for b in block.bloecke))
        case Anlagenliste():
            return replace(block, anker=tuple(map(new, block.anker)))
        case _:
            return block
