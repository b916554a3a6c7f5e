"""A read file: plain data, and positions for those paths that a finding asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.source.lines import Lines
from vereinbarung.source.nodes import Link, Mapping, Node, Scalar, Sequence
from vereinbarung.source.problem import Span
from vereinbarung.source.scalars import Plain
from vereinbarung.source.slicing import character_offsets

if TYPE_CHECKING:
    from collections.abc import Callable

Data = dict[str, "Data"] | list["Data"] | Plain
Pfad = tuple[str | int, ...]

__all__ = ["Data", "Pfad", "Span", "Tree"]


class Tree:
    """Text, plain data and positions of one file.

    Most files give no finding, so nodes are composed when the first position is asked for (`compose` is called once),
    and a path is walked only then. An alias has its own place (`*name`); what lies below it lies where the anchor is.
    """

    __slots__ = ("_compose", "_root", "data", "lines")

    def __init__(
        self, lines: Lines, data: dict[str, Data] | None = None, compose: Callable[[], Node] | None = None
    ) -> None:
        self.lines = lines
        self.data: dict[str, Data] = data or {}
        self._compose = compose
        self._root: Node | None = None

    @property
    def text(self) -> str:
        """The whole text, without a byte order mark."""
        return self.lines.text

    def line(self, zeile: int) -> str:
        """Return a source line (1-based) without its line break; "" if there is none."""
        return self.lines.line(zeile)

    def span(self, pfad: Pfad, *, schluessel: bool = False) -> Span:
        """Return the stretch of the value at `pfad`, or of its key.

        List items have no key: the item itself stands in. An empty value is shown at its key. A path that does not
        exist gives its nearest existing ancestor's key; for the top that is the first key of the file.
        """
        trail = self._walk(pfad)
        key, node = trail[-1]
        if len(trail) <= len(pfad) or schluessel or len(trail) == 1:
            return self._key_span(key, node)
        if _is_empty(node):
            return self._key_span(key, node)
        return self.lines.span(node.start, _end(node, self.text))

    def value_span(self, pfad: Pfad, von: int, bis: int) -> Span:
        """Return the stretch of characters `von` to `bis` (exclusive) of the parsed text at `pfad`.

        Quotes, escapes, folding and indentation are seen through; where that fails, the whole value is returned.
        """
        trail = self._walk(pfad)
        node = trail[-1][1]
        while isinstance(node, Link):
            node = node.target
        if len(trail) <= len(pfad) or not isinstance(node, Scalar) or not 0 <= von <= bis <= len(node.value):
            return self.span(pfad)
        offsets = character_offsets(self.text[node.start : node.end], node.value, node.style)
        if offsets is None or von == len(node.value):
            return self.span(pfad)
        start = offsets[von][0]
        return self.lines.span(node.start + start, node.start + (offsets[bis - 1][1] if bis > von else start))

    def root(self) -> Node | None:
        """Return the top node, composed on first use; None if the file has no usable content."""
        if self._root is None and self._compose is not None:
            self._root = self._compose()
            self._compose = None
        return self._root

    def _walk(self, pfad: Pfad) -> list[tuple[Scalar | None, Node]]:
        """Return (key, node) of the top and of each step of `pfad` that exists."""
        node: Node = self.root() or Scalar(0, 0, "", "")
        trail: list[tuple[Scalar | None, Node]] = [(None, node)]
        for step in pfad:
            while isinstance(node, Link):
                node = node.target
            if isinstance(node, Mapping) and isinstance(step, str) and step in node.children:
                key, node = node.children[step]
                trail.append((key, node))
            elif isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.children):
                node = node.children[step]
                trail.append((None, node))
            else:
                break
        return trail

    def _key_span(self, key: Scalar | None, node: Node) -> Span:
        if key is not None:
            return self.lines.span(key.start, key.end)
        if isinstance(node, Mapping) and node is self._root and node.children:
            first = next(iter(node.children.values()))[0]
            return self.lines.span(first.start, first.end)
        if _is_empty(node) and node.start > 0:
            # An empty list item has no extent; its dash stands before it.
            return self.lines.span(node.start - 1, node.start)
        return self.lines.span(node.start, _end(node, self.text))


def _is_empty(node: Node) -> bool:
    return isinstance(node, Scalar) and not node.style and node.start == node.end


def _end(node: Node, text: str) -> int:
    """Return where a node really ends: parsers count the blank lines after block text as part of it."""
    if isinstance(node, Scalar) and node.style in {"|", ">"}:
        return node.start + len(text[node.start : node.end].rstrip())
    return node.end
