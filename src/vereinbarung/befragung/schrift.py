"""Plain data as YAML in block style. What is written reads back as exactly the same data (a property test)."""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping

BREITE = 100
"""Columns after which prose is folded."""

_START, _INNER = r"[0-9A-Za-zÄÖÜäöüß§]", r"[^\s#\[\]{},\"'`|>&*!@\\]"
_PLAIN = re.compile(rf"{_START}{_INNER}*(?: (?![:-]){_INNER}+)*")
_NUMBER = re.compile(r"[-+.]?[0-9][0-9_]*(?:[.eE][-+0-9]*)?|0[xob][0-9a-fA-F]+")
# What YAML 1.1 and 1.2 take for a truth value or for nothing. "ja" and "nein" are plain words in both.
_WORDS = frozenset(("true", "false", "null", "yes", "no", "on", "off", "y", "n", "~"))
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_MARKER = re.compile(r"-{3}|\.{3}")


def scalar(value: object) -> str:
    """Return one value on one line: plain where every reader takes it for this text, else in double quotes."""
    if not isinstance(value, str):
        return json.dumps(value)
    return value if _is_plain(value) else _quoted(value)


def _is_plain(text: str) -> bool:
    return (
        _PLAIN.fullmatch(text) is not None
        and text.isprintable()
        and ": " not in text
        and not text.endswith(":")
        and not _NUMBER.fullmatch(text)
        and not _MARKER.match(text)
        and text.casefold() not in _WORDS
    )


def _quoted(text: str) -> str:
    return '"' + "".join(_SHORT.get(c) or (c if c.isprintable() else _escape(ord(c))) for c in text) + '"'


def _escape(code: int) -> str:
    if code < 0x100:  # noqa: PLR2004 -- widths of YAML's escapes
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"  # noqa: PLR2004 -- likewise


def mapping(data: Mapping[str, object], indent: int = 0) -> Iterator[str]:
    """Yield the lines of a mapping; it must not be empty."""
    for key, value in data.items():
        yield from entry(key, value, indent)


def entry(key: str, value: object, indent: int) -> Iterator[str]:
    """Yield the lines of one key with its value."""
    yield from _below(f"{' ' * indent}{scalar(key)}:", value, indent)


def _below(head: str, value: object, indent: int) -> Iterator[str]:
    if isinstance(value, Mapping) and value:
        yield head
        yield from mapping(value, indent + 2)
    elif isinstance(value, list) and value:
        yield head
        for item in value:
            yield from _item(item, indent + 2)
    elif isinstance(value, str) and (block := _block(value, indent + 2)):
        yield f"{head} {block[0]}"
        yield from block[1:]
    else:
        yield head if value is None else f"{head} {scalar(value)}"


def _item(value: object, indent: int) -> Iterator[str]:
    dash = " " * indent + "- "
    if isinstance(value, Mapping) and value:
        lines = mapping(value, indent + 2)
        yield dash + next(lines)[indent + 2 :]
        yield from lines
    elif isinstance(value, list) and value:
        # A list in a list has no key to stand behind; the dash stands alone.
        yield dash.rstrip()
        for item in value:
            yield from _item(item, indent + 2)
    else:
        yield from _below(dash.rstrip(), value, indent)


def _block(text: str, indent: int) -> list[str]:
    """Return a text of several lines as it is, a long one folded; nothing where that would change it."""
    blanks = " " * indent
    lines = text.split("\n")
    if any(line and not line.isprintable() for line in lines) or text != text.strip():
        return []
    if len(lines) > 1:
        return (
            []
            if any(line != line.strip() for line in lines)
            else ["|-", *(blanks + line if line else "" for line in lines)]
        )
    if len(text) + indent <= BREITE or "  " in text:
        return []
    width = max(BREITE - indent, 40)
    folded = textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False)
    return [">-", *(blanks + line for line in folded)] if " ".join(folded) == text else []
