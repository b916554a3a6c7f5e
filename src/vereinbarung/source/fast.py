"""Plain data of an ordinary file by the shortest way: libyaml's own composer; positions only if a finding asks.

Returns None whenever a file might be anything but ordinary; then `compose` reads it again, with all limits and
messages. So nothing here decides what is right: this is only faster (a test compares the two on many texts).
"""

from __future__ import annotations

import re
from functools import cache
from operator import is_
from typing import TYPE_CHECKING, Any

from vereinbarung.source import parsers
from vereinbarung.source.compose import MAX_DEPTH, MAX_NODES, after_colon
from vereinbarung.source.nodes import Mapping, Node, Scalar, Sequence
from vereinbarung.source.scalars import TYPED_STARTS, resolve

if TYPE_CHECKING:
    from vereinbarung.source.tree import Data

# Anchors, aliases and tags begin a word; "Müller & Söhne" does not. One pattern per sign, because a search for a fixed
# first character is ten times faster than one for any of three.
_SPECIAL = tuple(
    (sign, re.compile(rf"""\{sign}(?<![^\s\[\]{{}},:"'].){after}"""))
    for sign, after in (("&", r"(?=\S)"), ("*", r"(?=\S)"), ("!", ""))
)
# Inside brackets both parsers take the question mark of `[?x]` for a sign of their own.
_QUESTION = re.compile(r"[\[{,]\s*\?")
_DEEP = re.compile(r"\n[ ?:-]{60}")

_SAFE_LEVELS = 400
"""Levels the C composer may recurse: it dies at about 830 in the smallest usual stack (256 KB)."""
_BLOCK_LEVELS = 120
"""What lines indented by fewer than 60 characters can open: two levels per column, as a list may share its key's."""


def load(text: str) -> tuple[dict[str, Data], Any] | None:
    """Return the data of a surely ordinary text and the parser's node for `positions`, else None. Never raises."""
    if parsers.c_parser() is None or len(text) >= MAX_NODES or "\t" in text or "\\" in text:
        return None
    if any(sign in text and pattern.search(text) for sign, pattern in _SPECIAL):
        return None
    if ("?" in text and _QUESTION.search(text)) or not _is_safe(text):
        return None
    try:
        node = _parser()(text.encode()).get_single_node()
        data = _build(node) if node is not None else None
        return (data, node) if isinstance(data, dict) else None
    except (_Unordinary, ValueError, _yaml_error()):
        return None


def positions(node: Any, text: str) -> Node:  # noqa: ANN401 - a node of ruamel
    """Return the positioned nodes that `compose` would make of the text."""
    start, end, value = node.start_mark.index, node.end_mark.index, node.value
    if type(value) is str:
        return Scalar(start, end, value, node.style or "")
    last: Node | None = None
    result: Mapping | Sequence
    if node.id == "mapping":
        result = Mapping(start, end)
        for name, inner in value:
            key = Scalar(name.start_mark.index, name.end_mark.index, name.value, name.style or "")
            last = positions(inner, text)
            if isinstance(last, Scalar) and last.start == last.end:
                last.start = last.end = after_colon(key, text)
            result.children[key.value] = key, last
    else:
        result = Sequence(start, end, [positions(inner, text) for inner in value])
        last = result.children[-1] if value else None
    # A block ends with its last entry; the parser counts blank lines and comments after it. So does a pair in a list
    # without brackets of its own (`[a: b]`).
    if not (node.flow_style and text[end - 1 : end] in ("]", "}")):
        result.end = max(start, last.end) if last is not None else start
    return result


class _Unordinary(Exception):
    """The node tree holds something that needs a message."""


@cache
def _yaml_error() -> type[Exception]:
    from ruamel.yaml.error import YAMLError

    error: type[Exception] = YAMLError
    return error


@cache
def _parser() -> Any:  # noqa: ANN401 - the extension has no types
    """Return the C parser with its call-backs, four fifths of its time, replaced by the cheapest callables."""
    from ruamel.yaml.tag import Tag

    tag = Tag(suffix="")

    class Parser(parsers.c_parser()):  # type: ignore[misc]
        descend_resolver = is_
        ascend_resolver = tuple

        @staticmethod
        def resolve(_kind: object, _value: object, _implicit: object, tag: object = tag) -> object:
            return tag

    return Parser


def _is_safe(text: str) -> bool:
    """Tell whether the C composer surely recurses no deeper than `_SAFE_LEVELS`.

    Block levels stand at columns of their own, flow levels need an opening bracket each.
    """
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        return False
    if text.startswith(("--- ", "%")) or "\n--- " in text or "\n%" in text:
        return False
    if _DEEP.search("\n" + text):
        return False
    return text.count("[") + text.count("{") + _BLOCK_LEVELS <= _SAFE_LEVELS


def _build(node: Any, depth: int = 0) -> Data:  # noqa: ANN401 - a node of ruamel
    value = node.value
    if type(value) is str:
        return value if node.style or (value and value[0] not in TYPED_STARTS) else resolve(value)
    if depth >= MAX_DEPTH:
        raise _Unordinary
    if not value:
        return {} if node.id == "mapping" else []
    depth += 1
    if type(value[0]) is not tuple:
        return [_build(item, depth) for item in value]
    data = {}
    for key, item in value:
        name = key.value
        if type(name) is not str or not (key.style or (name and name != "<<")):
            raise _Unordinary
        data[name] = _build(item, depth)
    if len(data) != len(value):
        raise _Unordinary
    return data
