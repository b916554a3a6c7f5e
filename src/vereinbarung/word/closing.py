"""The end of the contract: what has to stand on the page of the signatures, so that nobody signs a bare page."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import Absatz, Ueberschrift, Unterschriften, plain
from vereinbarung.word import signatures

if TYPE_CHECKING:
    from vereinbarung.vertrag.document import Block

_LINE = 300
_HEADING, _BELOW, _BELOW_ITEM = 900, 130, 60
_CHARS = 88
_RESERVE = 300
"""What an estimate may be wrong by before a page is called full, in twips."""
_ENDS = 2
"""How many paragraphs of a long list of decisions stay with its heading, and as many with the signatures."""


@dataclass(slots=True)
class Closing:
    """`above` is the height of what stands on the page over the signatures, in twips.

    `keep` says of paragraphs before them whether they keep with what follows; others are not concerned.
    """

    above: int = 0
    keep: dict[int, bool] = field(default_factory=dict)


def closing(bloecke: tuple[Block, ...], text_height: int) -> Closing:
    """Return what stays with the signatures.

    Heading and closing words do if they fit on the page with them, and then also the last paragraph of the contract,
    so that the signatures stand under text. A list of decisions that is too long keeps only its ends together.
    """
    at = next((i for i, b in enumerate(bloecke) if isinstance(b, Unterschriften)), None)
    if at is None:
        return Closing()
    block = bloecke[at]
    assert isinstance(block, Unterschriften)  # noqa: S101 -- narrows for the type checker
    first = at
    while first and isinstance(bloecke[first - 1], Absatz):
        first -= 1
    if first and isinstance(bloecke[first - 1], Ueberschrift):
        first -= 1
    words = [i for i in range(first, at) if isinstance(bloecke[i], Absatz)]
    above = sum(_height(b) for b in bloecke[first:at])
    room = text_height - _RESERVE
    if above + signatures.height(block) > room:
        if above + signatures.first_height(block) > room:
            loose = words[_ENDS:-_ENDS]
            return Closing(_HEADING, {i: i not in loose for i in words})
        return Closing(above)
    over = _text_over(bloecke, first)
    more = sum(_height(bloecke[i]) for i in over)
    if over and above + more + signatures.height(block) <= room:
        return Closing(above + more, {over[-1]: True})
    return Closing(above)


def _text_over(bloecke: tuple[Block, ...], first: int) -> list[int]:
    """Return the last paragraph before the closing words, after its heading if that stands directly over it.

    Nothing if it is an item of a list: those have ties of their own.
    """
    if not first or not isinstance(bloecke[first], Ueberschrift):
        return []
    last = bloecke[first - 1]
    if not isinstance(last, Absatz) or last.ebene > 1:
        return []
    with_heading = first > 1 and isinstance(bloecke[first - 2], Ueberschrift)
    return [first - 2, first - 1] if with_heading else [first - 1]


def _height(block: Block) -> int:
    if isinstance(block, Ueberschrift):
        return _HEADING
    if isinstance(block, Absatz):
        below = _BELOW if block.ebene <= 1 else _BELOW_ITEM
        return below + sum(_LINE * (1 + len(line) // _CHARS) for line in plain(block.inhalt).split("\n"))
    return 0
