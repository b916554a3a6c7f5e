"""Parser events to plain data and positioned nodes, with every limit kept while the events are pulled.

One loop serves both parsers. Nothing recurses inside the C extension (its own composer kills the process at about
27,000 levels), and because events are pulled one by one, a limit stops the parser before it spends time or memory.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NoReturn

from vereinbarung.source.nodes import Link, Mapping, Node, Scalar, Sequence
from vereinbarung.source.problem import Problem, Unusable
from vereinbarung.source.scalars import resolve
from vereinbarung.source.syntax import QUESTION

if TYPE_CHECKING:
    from collections.abc import Callable

    from vereinbarung.source.lines import Lines
    from vereinbarung.source.tree import Data

MAX_DEPTH = 60
"""Levels of mappings and lists inside each other; an agreement needs about 8."""
MAX_NODES = 100_000
"""Keys and values of one file, counting what aliases repeat; an agreement has some hundreds."""

_STRING_TAG = "tag:yaml.org,2002:str"


class QuestionMark(Exception):
    """A text in brackets begins with a question mark."""

    problem = QUESTION

    def __init__(self, mark: Any) -> None:  # noqa: ANN401 - marks of two foreign classes
        super().__init__(self.problem)
        self.problem_mark = mark


class Composer:
    """Builds one document from `next_event` (ruamel event objects, from C or pure alike).

    `compose()` gives (data, root node) and leaves recoverable problems in `problems`; what ends the reading is
    raised as `Unusable`, and the parser's own syntax errors pass through.
    """

    def __init__(self, next_event: Callable[[], Any], lines: Lines) -> None:
        self.problems: list[Problem] = []
        self.scalars: list[Scalar] = []
        """All scalars that can hold line breaks or escapes (not plain), for checks that need them."""
        self._next = next_event
        self._lines = lines
        self._nodes = 0
        self._open: set[str] = set()
        self._anchors: dict[str, tuple[Data, Node, int]] = {}

    def compose(self) -> tuple[dict[str, Data], Node]:
        """Return data and root of the only document of the file; its root is a mapping."""
        self._next()  # start of stream
        event = self._next()
        if type(event).__name__ != "DocumentStartEvent":
            self._stop("QU-19", 0, 0)
        event = self._next()
        data, root = self._node(event, 0)
        self._next()  # end of document
        event = self._next()
        if type(event).__name__ == "DocumentStartEvent":
            start = event.start_mark.index
            self._stop("QU-18", start, start + 3)
        if isinstance(root, Scalar) and data is None:
            self._stop("QU-19", root.start, root.end)
        if isinstance(root, Sequence):
            self._stop("QU-20", root.start, root.start + 1)
        if not isinstance(data, dict):
            self._stop("QU-21", root.start, root.end)
        return data, root

    def _stop(self, regel_id: str, start: int, end: int, **werte: object) -> NoReturn:
        raise Unusable(Problem(regel_id, werte, self._lines.span(start, end)))

    def _report(self, regel_id: str, node: Scalar | Link, *verwandt: tuple[Node, str], **werte: object) -> None:
        lines = self._lines
        places = tuple((lines.span(other.start, other.end), text) for other, text in verwandt)
        self.problems.append(Problem(regel_id, werte, lines.span(node.start, node.end), places))

    def _node(self, event: Any, depth: int) -> tuple[Data, Node]:  # noqa: ANN401 - ruamel's events have no common typed base
        kind = type(event).__name__
        start, end = event.start_mark.index, event.end_mark.index
        self._nodes += 1
        if self._nodes > MAX_NODES:
            self._stop("QU-13", start, end, grenze=MAX_NODES)
        if kind == "AliasEvent":
            return self._alias(event.anchor, start, end)
        anchor, before = event.anchor, self._nodes
        if anchor is not None:
            if anchor in self._anchors or anchor in self._open:
                self._stop("QU-14", start, end, name=anchor, grund="der Name steht schon an einer anderen Stelle")
            self._open.add(anchor)
        data: Data
        node: Node
        if kind == "ScalarEvent":
            data, node = self._scalar(event, start, end)
        else:
            if depth >= MAX_DEPTH:
                self._stop("QU-12", start, start + 1, grenze=MAX_DEPTH)
            if event.ctag is not None and str(event.ctag) != "!":
                self._tag(event)
            sequence = kind == "SequenceStartEvent"
            data, node = self._sequence(event, depth) if sequence else self._mapping(event, depth)
        if anchor is not None:
            self._open.discard(anchor)
            self._anchors[anchor] = data, node, self._nodes - before
        return data, node

    def _alias(self, name: str, start: int, end: int) -> tuple[Data, Node]:
        if name in self._open:
            self._stop("QU-14", start, end, name=name, grund="er steht innerhalb der Stelle, die er wiederholen soll")
        if name not in self._anchors:
            self._stop("QU-14", start, end, name=name, grund=f"eine Stelle mit „&{name}“ steht nicht davor")
        data, target, size = self._anchors[name]
        self._nodes += size
        if self._nodes > MAX_NODES:
            self._stop("QU-13", start, end, grenze=MAX_NODES)
        return data, Link(start, end, target)

    def _scalar(self, event: Any, start: int, end: int) -> tuple[Data, Scalar]:  # noqa: ANN401 - see _node
        text, style = event.value, event.style or ""
        node = Scalar(start, end, text, style)
        if style:
            self.scalars.append(node)
            typed: Data = text
        else:
            typed = resolve(text) if event.ctag is None else text
        if event.ctag is not None and str(event.ctag) not in {"!", _STRING_TAG}:
            self._tag(event)
        return typed, node

    def _tag(self, event: Any) -> None:  # noqa: ANN401 - see _node
        start = event.start_mark.index
        if (anchor := event.anchor) is not None and self._lines.text.startswith(f"&{anchor}", start):
            start += len(anchor) + 1
        at = self._lines.text.find("!", start)
        start = max(at, start)
        end = start
        while end < len(self._lines.text) and not self._lines.text[end].isspace():
            end += 1
        tag = self._lines.text[start:end]
        self.problems.append(Problem("QU-16", {"angabe": tag}, self._lines.span(start, end)))

    def _sequence(self, event: Any, depth: int) -> tuple[list[Data], Sequence]:  # noqa: ANN401 - see _node
        data: list[Data] = []
        flow = bool(event.flow_style)
        node = Sequence(event.start_mark.index, event.end_mark.index)
        event = self._next()
        while type(event).__name__ != "SequenceEndEvent":
            value, child = self._node(event, depth + 1)
            data.append(value)
            node.children.append(child)
            event = self._next()
        node.end = _end(event, flow=flow, node=node, last=node.children[-1] if node.children else None)
        return data, node

    def _mapping(self, event: Any, depth: int) -> tuple[dict[str, Data], Mapping]:  # noqa: ANN401 - see _node
        data: dict[str, Data] = {}
        node = Mapping(event.start_mark.index, event.end_mark.index)
        child: Node | None = None
        flow = bool(event.flow_style)
        event = self._next()
        while type(event).__name__ != "MappingEndEvent":
            key = self._key(event, depth)
            value, child = self._node(self._next(), depth + 1)
            if isinstance(child, Scalar) and child.start == child.end:
                child.start = child.end = after_colon(key, self._lines.text)
            if key.value in data:
                first = node.children[key.value][0]
                text = f"Hier steht „{key.value}“ zum ersten Mal."
                self._report("QU-11", key, (first, text), name=key.value, zeile=self._line(first))
            else:
                data[key.value] = value
                node.children[key.value] = key, child
            event = self._next()
        node.end = _end(event, flow=flow, node=node, last=child)
        return data, node

    def _line(self, node: Node) -> int:
        return self._lines.position(node.start)[0]

    def _key(self, event: Any, depth: int) -> Scalar:  # noqa: ANN401 - see _node
        start, end = event.start_mark.index, event.end_mark.index
        if type(event).__name__ != "ScalarEvent":
            self._stop("QU-17", start, max(end, start + 1))
        _, key = self._node(event, depth)
        if not isinstance(key, Scalar) or not (key.value or key.style):
            self._stop("QU-17", start, max(end, start + 1))
        if self._lines.text[start - 1 : start] == "?":
            # `[?x]` and `{?x: y}` begin a text in YAML 1.2; both parsers lose its first character.
            raise QuestionMark(event.start_mark)
        if key.value == "<<" and not key.style:
            self._stop("QU-15", start, end)
        return key


def after_colon(key: Scalar, text: str) -> int:
    """Return where an empty value stands; the parsers put it at the next word, each in its own way."""
    at = key.end
    while text[at : at + 1].isspace():
        at += 1
    return at + 1 if text.startswith(":", at) else key.end


def _end(closing: Any, *, flow: bool, node: Node, last: Node | None) -> int:  # noqa: ANN401 - see Composer._node
    """Return where a collection ends: at its closing bracket, else with its last entry.

    The closing event of a block collection lies at the next key, comments in between included.
    """
    start, end = int(closing.start_mark.index), int(closing.end_mark.index)
    if flow and end > start:
        return end
    return max(node.start, last.end) if last is not None else node.start
