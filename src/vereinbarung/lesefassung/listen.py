"""Paragraphs of levels → nested lists: a), aa) and dashes are items, so that readers hear where a list begins."""

from __future__ import annotations

from vereinbarung.lesefassung.zeichen import Anker, escape
from vereinbarung.vertrag.document import Absatz

_ITEM, DASH = 2, 4
_DEEPEST = 4


class Listen:
    """Turns the paragraphs of one section into HTML, in their order; `close` ends the lists that are still open."""

    def __init__(self, anker: Anker) -> None:
        self._anker = anker
        self._open: list[tuple[int, str]] = []
        self._level = 1

    def paragraph(self, block: Absatz, klasse: str = "") -> str:
        """Return a paragraph with the ends and beginnings of lists before it; `klasse` is added to its own."""
        if block.ebene < _ITEM:
            self._level = 1
            return self.close() + _plain(self._anker, block, klasse)
        # A dash stands one step inside the paragraph it belongs to.
        depth = min(self._level + 1, _DEEPEST) if block.ebene == DASH else block.ebene
        if block.ebene != DASH:
            self._level = depth
        kind = "ul" if block.ebene == DASH else "ol"
        head = self._reach(depth, kind, klasse)
        number = f'<span class="nr">{escape(block.nummer)}</span> ' if block.nummer and kind == "ol" else ""
        words = self._anker.inlines(block.inhalt)
        inside = f'<span class="satz">{number}<span class="wort">{words}</span></span>' if number else words
        return f"{head}<li{self._anker.id(block.anker)}>{inside}"

    def close(self, above: int = 0) -> str:
        """Return the ends of all lists deeper than `above`."""
        out = ""
        while self._open and self._open[-1][0] > above:
            out += f"</li></{self._open.pop()[1]}>\n"
        return out

    def _reach(self, depth: int, kind: str, klasse: str) -> str:
        out = self.close(depth)
        if self._open and self._open[-1] == (depth, kind):
            return out + "</li>\n"
        out += self.close(depth - 1)
        self._open.append((depth, kind))
        return out + f'\n<{kind} class="{" ".join(c for c in ("liste", f"tiefe-{depth}", klasse) if c)}">\n'


def _plain(anker: Anker, block: Absatz, klasse: str) -> str:
    words = anker.inlines(block.inhalt)
    classes = " ".join(c for c in ("absatz" if block.nummer else "", klasse) if c)
    shown = f' class="{classes}"' if classes else ""
    if block.nummer:
        words = f'<span class="nr">{escape(block.nummer)}</span> <span class="wort">{words}</span>'
    return f"<p{anker.id(block.anker)}{shown}>{words}</p>\n"
