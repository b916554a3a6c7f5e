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
_ITEM, _ENDS = 2, 2
"""Level from which a paragraph is an item; how many of a long list of decisions stay at its heading and at its end."""


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
    # What has to follow on the same page: all signatures if they fit there, else those of the first two parties.
    below = signatures.height(block)
    if above + below > room:
        below = signatures.first_height(block)
    if above + below > room:
        loose = words[_ENDS:-_ENDS]
        return Closing(_HEADING, {i: i not in loose for i in words})
    over = _text_over(bloecke, first)
    more = sum(_height(bloecke[i]) for i in over)
    if over and above + more + below <= room:
        return Closing(above + more, {over[-1]: True})
    return Closing(above)


def _text_over(bloecke: tuple[Block, ...], first: int) -> list[int]:
    """Return the last paragraph before the closing words, after all that is tied to it: heading, introduction, items.

    Nothing if no paragraph stands there.
    """
    if not first or not isinstance(bloecke[first], Ueberschrift) or not isinstance(bloecke[first - 1], Absatz):
        return []
    found = [first - 1]
    while found[0] and _is_tied(bloecke[found[0] - 1], bloecke[found[0]], last=len(found) == 1):
        found.insert(0, found[0] - 1)
    return found


def _is_tied(block: Block, following: Block, *, last: bool) -> bool:
    """Whether a block keeps with the following one (see `blocks.absatz`)."""
    if isinstance(block, Ueberschrift):
        return True
    if not isinstance(block, Absatz) or not isinstance(following, Absatz):
        return False
    return block.halten or following.ebene > block.ebene or (last and min(block.ebene, following.ebene) >= _ITEM)


def _height(block: Block) -> int:
    if isinstance(block, Ueberschrift):
        return _HEADING
    if isinstance(block, Absatz):
        below = _BELOW if block.ebene <= 1 else _BELOW_ITEM
        return below + sum(_LINE * (1 + len(line) // _CHARS) for line in plain(block.inhalt).split("\n"))
    return 0
