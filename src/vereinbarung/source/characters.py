"""Characters that would make a parser, an editor, Git and Word see different files.

Looked for in the text before it is parsed, and once more in quoted values, where escapes can bring them in.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from typing import TYPE_CHECKING

from vereinbarung.source.problem import Problem
from vereinbarung.source.slicing import character_offsets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from vereinbarung.source.lines import Lines
    from vereinbarung.source.nodes import Scalar

MAX_PER_RULE = 10
"""Places named per rule and file; a file full of them needs one answer, not thousands."""

_CONTROL = r"\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff"
_PATTERNS = {
    "QU-04": re.compile(f"[{_CONTROL}]"),
    # The C parser takes these for line breaks, the pure one for ordinary characters: two structures from one text.
    "QU-05": re.compile(r"[\x85\u2028\u2029]"),
    # Overwriting the direction of text lets a reader see another contract than the one that is printed (TR 36).
    # U+200D stays allowed: it joins parts of emoji and letters of some scripts.
    "QU-08": re.compile(r"[\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]"),
    # The template engine marks values with these.
    "QU-09": re.compile(r"[\ue000-\ue00f]"),
}
_ODD_BLANKS = r"\xa0\u1680\u180e\u2000-\u200b\u202f\u205f\u2060\u3000"
_ODD_INDENT = re.compile(rf"^[ \t]*(?:[-?] +)*(?:[\w-]+:(?=[{_ODD_BLANKS}]))?([{_ODD_BLANKS}])", re.MULTILINE)
_TAB_INDENT = re.compile(r"^ *(\t)[ \t]*[^\s#]", re.MULTILINE)
_NAMES = {"\0": "NUL", "\x0c": "Seitenvorschub", "\x1b": "Escape", "\ufeff": "Bytereihenfolge-Marke", "\x85": "NEL"}


def is_plain(text: str) -> bool:
    """Tell quickly whether there is surely nothing to look for: printable characters, blanks and line ends only."""
    return text.replace("\n", " ").replace("\r", " ").replace("\t", " ").isprintable()


def name(character: str) -> str:
    """Return a character's code and, where it has one, its name: "U+202E"."""
    code = f"U+{ord(character):04X}"
    known = _NAMES.get(character) or unicodedata.name(character, "").title()
    return f"{code}, {known}" if known else code


def check_text(lines: Lines) -> Iterator[Problem]:
    """Yield what must not stand in any file (QU-04, QU-05, QU-09) and what one should know of (QU-08)."""
    for regel_id, pattern in _PATTERNS.items():
        at = 0
        for _ in range(MAX_PER_RULE):
            match = pattern.search(lines.text, at)
            if match is None:
                break
            span = lines.span(*match.span())
            yield Problem(regel_id, {"zeichen": name(match[0]), "zeile": span.zeile}, span)
            if span.zeile == len(lines):
                break
            at = lines.start(span.zeile + 1)


def check_indentation(lines: Lines, multiline: Iterable[Scalar] = ()) -> list[Problem]:
    """Return tabs (QU-06) and odd blanks (QU-07) that stand where only blanks may indent.

    `multiline` are the quoted and block scalars of the file: inside them these characters are content.
    """
    spans = [(scalar.start, scalar.end) for scalar in multiline]
    starts = [start for start, _ in spans]
    found: list[Problem] = []
    for regel_id, pattern in (("QU-06", _TAB_INDENT), ("QU-07", _ODD_INDENT)):
        count = 0
        for match in pattern.finditer(lines.text):
            at = match.start(1)
            before = bisect_right(starts, at) - 1
            if before >= 0 and at < spans[before][1]:
                continue
            span = lines.span(at, at + 1)
            found.append(Problem(regel_id, {"zeichen": name(match[1]), "zeile": span.zeile}, span))
            count += 1
            if count == MAX_PER_RULE:
                break
    return found


def check_escapes(scalars: Iterable[Scalar], lines: Lines) -> Iterator[Problem]:
    """Yield characters that double-quoted values bring in by escapes (QU-22, and QU-08 as a warning)."""
    for scalar in scalars:
        if scalar.style != '"' or "\\" not in lines.text[scalar.start : scalar.end]:
            continue
        offsets = character_offsets(lines.text[scalar.start : scalar.end], scalar.value, scalar.style)
        for regel_id, pattern in _PATTERNS.items():
            match = pattern.search(scalar.value)
            if match is None:
                continue
            start, end = scalar.start, scalar.end
            if offsets:
                start, end = scalar.start + offsets[match.start()][0], scalar.start + offsets[match.start()][1]
            if "\\" not in lines.text[start:end]:
                continue  # stands there as itself and is reported by check_text
            span = lines.span(start, end)
            werte = {"zeichen": name(match[0]), "zeile": span.zeile}
            yield Problem(regel_id if regel_id == "QU-08" else "QU-22", werte, span)
