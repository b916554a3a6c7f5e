"""Text offsets to lines and columns, counted as editors and Git count them."""

from __future__ import annotations

import re
from bisect import bisect_right

from vereinbarung.source.problem import Span

# Exactly the breaks YAML 1.2 knows; str.splitlines would also break at form feeds and others.
BREAK = re.compile(r"\r\n|\r|\n")


class Lines:
    """The text of one file with its lines; the table of line starts is built when first asked for."""

    __slots__ = ("_starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: list[int] | None = None

    def _table(self) -> list[int]:
        if self._starts is None:
            self._starts = [0]
            self._starts += [match.end() for match in BREAK.finditer(self.text)]
        return self._starts

    def _end(self, zeile: int) -> int:
        """Return the offset at which line `zeile` ends, before its break."""
        starts = self._table()
        if zeile == len(starts):
            return len(self.text)
        end = starts[zeile]
        return end - (2 if self.text.endswith("\r\n", 0, end) else 1)

    def __len__(self) -> int:
        """Return the number of lines; a final line break opens one more, empty line."""
        return len(self._table())

    def line(self, zeile: int) -> str:
        """Return line `zeile` (1-based) without its break; "" if there is none."""
        starts = self._table()
        return self.text[starts[zeile - 1] : self._end(zeile)] if 1 <= zeile <= len(starts) else ""

    def start(self, zeile: int) -> int:
        """Return the offset at which line `zeile` (1-based) begins."""
        return self._table()[zeile - 1]

    def position(self, offset: int) -> tuple[int, int]:
        """Return line and column (1-based) of an offset; beyond the end means the end."""
        offset = max(0, min(offset, len(self.text)))
        zeile = bisect_right(self._table(), offset)
        # Between the two characters of CRLF there is no column of its own.
        return zeile, min(offset, self._end(zeile)) - self._table()[zeile - 1] + 1

    def span(self, start: int, end: int) -> Span:
        """Return the stretch from offset `start` to offset `end` (exclusive)."""
        return Span(*self.position(start), *self.position(max(start, end)))
