"""Plain text in columns: widths as a terminal shows them, wrapping, tables."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from wcwidth import width as shown_width

GAP = "  "
_LEAST = 6
"""Columns below which a table cell is no longer readable."""


def width(text: str) -> int:
    """Return the columns a text takes: East Asian wide characters two, combining ones none."""
    return len(text) if text.isascii() else int(shown_width(text, control_codes="ignore"))


def wrap(text: str, columns: int) -> list[str]:
    """Return the lines of a text; a word longer than a line is not torn. Line feeds stay, tabs and blanks are one."""
    parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return [line for part in parts for line in _fill(part, columns)]


def _fill(text: str, columns: int) -> list[str]:
    lines: list[str] = []
    current, used = "", 0
    for word in _words(text):
        size = width(word)
        if current and used + 1 + size > columns:
            lines.append(current)
            current, used = word, size
        else:
            current, used = (f"{current} {word}", used + 1 + size) if current else (word, size)
    return [*lines, current]


def _words(text: str) -> list[str]:
    """Split at blanks and tabs only: a non-breaking space holds „§ 5“ together."""
    return [word for word in text.replace("\t", " ").split(" ") if word]


def hang(text: str, columns: int, first: str) -> list[str]:
    """Return the lines of a text behind `first`; the others are indented by its width."""
    size = width(first)
    lines = wrap(text, columns - size)
    return [first + lines[0], *(" " * size + line for line in lines[1:])]


def table(rows: Sequence[Sequence[str]], shares: Sequence[int], columns: int) -> list[str] | None:
    """Return a table, its first row underlined; None if it does not fit without tearing a word.

    `shares` are the wanted relative widths; a column with a long word gets what it needs. If cells take several
    lines, empty lines keep the rows apart.
    """
    needed = [max(_LEAST, *(_longest(row[i]) for row in rows)) for i in range(len(shares))]
    room = columns - len(GAP) * (len(shares) - 1)
    if sum(needed) > room:
        return None
    widths = _share(needed, shares, room)
    laid = [[wrap(cell, size) for cell, size in zip(row, widths, strict=True)] for row in rows]
    apart = any(len(cell) > 1 for row in laid[1:] for cell in row)
    out: list[str] = []
    for number, cells in enumerate(laid):
        if apart and number > 1:
            out.append("")
        out += [_row(pieces, widths) for pieces in zip_longest(*cells, fillvalue="")]
        if number == 0:
            out.append(GAP.join("-" * size for size in widths))
    return out


def _row(pieces: Sequence[str], widths: Sequence[int]) -> str:
    filled = (piece + " " * (size - width(piece)) for piece, size in zip(pieces, widths, strict=True))
    return GAP.join(filled).rstrip(" ")


def _longest(cell: str) -> int:
    return max((width(word) for line in cell.split("\n") for word in _words(line)), default=0)


def _share(needed: list[int], shares: Sequence[int], room: int) -> list[int]:
    """Return widths that add up to the room at most, none below what is needed."""
    widths = list(needed)
    free = set(range(len(needed)))
    while free:
        left = room - sum(widths[i] for i in range(len(needed)) if i not in free)
        total = sum(shares[i] for i in free) or 1
        tight = {i for i in free if left * shares[i] // total < needed[i]}
        if not tight:
            for i in free:
                widths[i] = left * shares[i] // total
            break
        free -= tight
    return widths
