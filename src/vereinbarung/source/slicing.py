"""Where each character of a parsed scalar stands in the source.

A small reader per scalar style yields (character, start, end); its result is compared with what the parser made of
the scalar, so a wrong guess is noticed and never gives a wrong place.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vereinbarung.source.lines import BREAK

if TYPE_CHECKING:
    from collections.abc import Iterator

Piece = tuple[str, int, int]

_PROPERTIES = re.compile(r"(?:[&!][^\s]*\s+)*")
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(\r\n|\r|\n)[ \t]*|(.))")
_FOLD = re.compile(r"[ \t]*(?:\r\n|\r|\n)[ \t\r\n]*")
_BLANKS = re.compile(r"[ \t\r\n]+")
_NAMED = {
    "0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r", "e": "\x1b",
    "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029",
}  # fmt: skip


def character_offsets(raw: str, value: str, style: str) -> list[tuple[int, int]] | None:
    """Return (start, end) in `raw` for each character of `value`, or None if the two cannot be matched.

    `raw` is the scalar as written, with quotes, anchor and tag; `style` is "", "'", '"', "|" or ">".
    """
    match = _PROPERTIES.match(raw)
    start = match.end() if match and raw[:1] in {"&", "!"} else 0
    pieces = list(_block(raw, start, value, style) if style in {"|", ">"} else _flow(raw, start, style))
    if "".join(piece[0] for piece in pieces) != value:
        return None
    return [piece[1:] for piece in pieces]


def _flow(raw: str, start: int, style: str) -> Iterator[Piece]:
    """Read a plain or quoted scalar: line breaks fold to one blank, further breaks stay."""
    end = len(raw) - 1 if style else len(raw)
    at = start + 1 if style else start
    while at < end:
        blank = _BLANKS.match(raw, at, end)
        if blank and (fold := _FOLD.match(raw, at, end)):
            breaks = [found.span() for found in BREAK.finditer(raw, at, fold.end())]
            if len(breaks) == 1:
                yield " ", *breaks[0]
            else:
                for span in breaks[1:]:
                    yield "\n", *span
            at = fold.end()
        elif style == '"' and (escape := _ESCAPE.match(raw, at, end)):
            at = escape.end()
            digits = escape[1] or escape[2] or escape[3]
            if digits:
                yield chr(min(int(digits, 16), 0x10FFFF)), escape.start(), at
            elif escape[5]:
                yield _NAMED.get(escape[5], escape[5]), escape.start(), at
        elif blank:
            for offset in range(at, blank.end()):
                yield raw[offset], offset, offset + 1
            at = blank.end()
        else:
            width = 2 if style == "'" and raw.startswith("''", at) else 1
            yield raw[at], at, at + width
            at += width


def _block(raw: str, start: int, value: str, style: str) -> Iterator[Piece]:
    """Read a literal or folded block scalar."""
    header = BREAK.search(raw, start)
    if header is None:
        return
    lines: list[tuple[int, int, int]] = []
    at = header.end()
    for found in [*BREAK.finditer(raw, at), None]:
        stop, following = found.span() if found else (len(raw), len(raw))
        if found or stop > at:
            lines.append((at, stop, following))
        at = following
    indent = _indent(raw, lines, value)
    chomp = re.match(r"[|>][0-9]*([-+]?)", raw[start:])
    keep = bool(chomp and chomp[1] == "+")
    if not keep:
        while lines and not raw[lines[-1][0] + indent : lines[-1][1]]:
            lines.pop()
    for number, (begin, stop, following) in enumerate(lines):
        content = min(begin + indent, stop)
        for offset in range(content, stop):
            yield raw[offset], offset, offset + 1
        last = number == len(lines) - 1
        if last and chomp and chomp[1] == "-":
            return
        if last and following == stop and not value.endswith("\n"):
            return
        folded = style == ">" and not last and _folds(raw, lines, number, indent)
        if folded is not None and folded is not False:
            yield folded, stop, following
        elif folded is False:
            yield "\n", stop, following


def _folds(raw: str, lines: list[tuple[int, int, int]], number: int, indent: int) -> str | bool | None:
    """Return what the break after line `number` of a folded scalar becomes: " ", None (swallowed) or False (kept)."""

    def kind(index: int) -> str:
        begin, stop, _ = lines[index]
        text = raw[begin + indent : stop]
        return "empty" if not text else "more" if text[0] in " \t" else "text"

    here = kind(number)
    if here != "text":
        return False
    following = number + 1
    while following < len(lines) and kind(following) == "empty":
        following += 1
    if following >= len(lines) or kind(following) != "text":
        return False
    return " " if following == number + 1 else None


def _indent(raw: str, lines: list[tuple[int, int, int]], value: str) -> int:
    """Return the indentation of a block scalar: what its first written line has more than its parsed one."""
    written = next((raw[begin:stop] for begin, stop, _ in lines if raw[begin:stop].strip()), "")
    parsed = next((line for line in value.split("\n") if line.strip()), "")
    return (len(written) - len(written.lstrip(" "))) - (len(parsed) - len(parsed.lstrip(" ")))
