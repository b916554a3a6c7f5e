"""What has to be known before the first line is printed: which list numbers a paragraph, what can be referred to."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field

from vereinbarung.vertrag.document import Absatz, Dokument, Ueberschrift, anker_von
from vereinbarung.word.numbering import FORMATS, MAIN, Count

DASH_LEVEL = 4
_BOOKMARK = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}", re.ASCII)


def bookmark_name(anker: str) -> str:
    """Return the anchor if Word takes it as a bookmark (letters, digits, _; at most 40), else a hash of it."""
    if _BOOKMARK.fullmatch(anker):
        return anker
    return "k_" + hashlib.sha256(anker.encode("utf-8", "surrogatepass")).hexdigest()[:24]


@dataclass(slots=True)
class Plan:
    """`lists`: index of a block → list that numbers it (MAIN is the style's own), None if its number must be typed.

    `bookmarks` are the anchors that stand in the document, `live` those whose number a field can repeat,
    `headings` the (index, block) pairs for the table of contents.
    """

    lists: dict[int, int | None] = field(default_factory=dict)
    extra: list[tuple[int, int, int]] = field(default_factory=list)
    bookmarks: dict[str, str] = field(default_factory=dict)
    live: set[str] = field(default_factory=set)
    headings: list[tuple[str, Ueberschrift]] = field(default_factory=list)


def plan(dokument: Dokument) -> Plan:
    """Count through the document once.

    Raises ValueError if two blocks carry the same anchor: a reference could not know which is meant.
    """
    out = Plan()
    formats = FORMATS[dokument.nummerierung]
    count = Count(formats)
    seen: set[str] = set()
    for i, block in enumerate(dokument.bloecke):
        anchors = [anker for anker in anker_von(block) if anker]
        if isinstance(block, Ueberschrift):
            anchors = anchors or [f"_Toc_{i}"]
            out.headings.append((anchors[0], block))
            _number_heading(out, count, i, block, anchors[0])
        elif isinstance(block, Absatz) and block.nummer and 0 < block.ebene < DASH_LEVEL:
            used = out.lists[i] = count.take(block.ebene, block.nummer)
            # A number like "5.2" is whole by itself, so a field can repeat it; "(2)" is cited as "Abs. 2".
            if used is not None and "%1" in formats[block.ebene][1]:
                out.live.add(block.anker)
        for anker in anchors:
            name = out.bookmarks[anker] = bookmark_name(anker)
            if name.lower() in seen:  # Word does not tell capital letters apart here
                message = f"the anchor {anker!r} stands twice in the document"
                raise ValueError(message)
            seen.add(name.lower())
    out.extra = count.lists
    return out


def _number_heading(out: Plan, count: Count, index: int, block: Ueberschrift, anker: str) -> None:
    if block.art == "frei":
        return
    if block.art == "paragraph":
        out.lists[index] = count.take(0, block.nummer)
    else:
        out.lists[index] = MAIN if count.annex(block.nummer) else None
    if out.lists[index] is not None:
        out.live.add(anker)
