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
    lines = _lines(raw, header.end())
    indent = _indent(raw, lines, value)
    kinds = [_kind(raw[begin + indent : stop]) for begin, stop, _ in lines]
    chomping = "-" if "-" in raw[start : start + 3] else "+" if "+" in raw[start : start + 3] else ""
    while chomping != "+" and kinds and kinds[-1] == "empty":
        kinds.pop()
    for number, kind in enumerate(kinds):
        begin, stop, following = lines[number]
        for offset in range(min(begin + indent, stop), stop):
            yield raw[offset], offset, offset + 1
        if number < len(kinds) - 1:
            after = _fold(kinds, number) if style == ">" and kind == "text" else "\n"
        else:
            after = "" if chomping == "-" or not value.endswith("\n") else "\n"
        if after:
            yield after, stop, following


def _lines(raw: str, start: int) -> list[tuple[int, int, int]]:
    """Return (begin, end, begin of the next) of the lines from `start` on; no line follows a last line break."""
    found, at = [], start
    for line_break in BREAK.finditer(raw, start):
        found.append((at, *line_break.span()))
        at = line_break.end()
    return found if at == len(raw) else [*found, (at, len(raw), len(raw))]


def _kind(text: str) -> str:
    return "empty" if not text else "indented" if text[0] in " \t" else "text"


def _fold(kinds: list[str], number: int) -> str:
    """Return what the break after text line `number` of a folded scalar becomes.

    A blank before text; nothing before empty lines (their own breaks stay); itself before indented lines and the end.
    """
    following = next((at for at in range(number + 1, len(kinds)) if kinds[at] != "empty"), None)
    if following is None or kinds[following] != "text":
        return "\n"
    return " " if following == number + 1 else ""


def _indent(raw: str, lines: list[tuple[int, int, int]], value: str) -> int:
    """Return the indentation of a block scalar: what its first written line has more than its parsed one."""
    written = next((raw[begin:stop] for begin, stop, _ in lines if raw[begin:stop].strip()), "")
    parsed = next((line for line in value.split("\n") if line.strip()), "")
    return (len(written) - len(written.lstrip(" "))) - (len(parsed) - len(parsed.lstrip(" ")))
