"""Two parsers, a fast and a careful way, and a foreign reader: where all may speak, they say the same."""

from __future__ import annotations

from typing import Any

import pytest
import yaml12
from hypothesis import example, given, settings
from hypothesis import strategies as st

from vereinbarung.source import fast, parsers, read
from vereinbarung.source.compose import MAX_DEPTH
from vereinbarung.source.lines import Lines
from vereinbarung.source.nodes import Link, Mapping, Node, Sequence
from vereinbarung.source.problem import Unusable
from vereinbarung.source.reading import compose_with

TEXTS = [
    "a: 1\n",
    "art: rahmenvereinbarung\nparteien:\n  - id: aa\n    name: Gießen\n  - {id: lk, x: [a, b]}\nleer:\n",
    "a:\n- b\n- c: d\n  e: f\n-\n  - g\n  - - h\n    - i\nj: {k: l, m: [n, {o: p}]}\n",
    "a: 'x ''y'' z'\nb: \"x\\ty \\u00e4\"\nc: |\n  eins\n   zwei\n\nd: >-\n  drei\n  vier\n\n  fünf\ne: eins\n  zwei\n",
    "# Kopf\n---\na: 1   # eins\n\n\n# zwei\nb:   \n  c: 06531\n  d: 1.7.2001 # drei\n...\n",
    "a: &x {b: 1}\nc: *x\nd: [*x, &y e, *y]\n",
    "a: [\n  b,\n  c\n]\nd: {\n  e: f,\n  g: h }\n",
    "a:\n-\n- b\n-\nc:\n  d:\n\n  e:   # f\n? g\nh: {i: , j}\n",
    "? a\n: b\n? c\n: - d\n  - e\n",
    "'a b': 1\n\"c\": 2\n3: 4\n",
    'a: b\r\nc:\r\n  - d\r\n  - "e\r\n    f"\r\n',
    "a: |+\n  x\n\n\nb: |\n  y\nc: ''\nd: \"\"\n",
    "a: x # y\nb: x#y\nc: 'x # y'\nd: http://x.de:80/a?b=c&d=e*f!\n",
    "a: Müller & Söhne, 5 * 3, Achtung!\n",
]


def spans(node: Node, path: tuple[str | int, ...] = ()) -> list[tuple[object, ...]]:
    """Return every place of a tree, except ends of block text, where parsers differ by blank lines."""
    here: list[tuple[object, ...]] = [(path, type(node).__name__, node.start)]
    if getattr(node, "style", "") not in {"|", ">"}:
        here.append((path, node.end))
    if isinstance(node, Link):
        return here
    if isinstance(node, Mapping):
        for name, (key, value) in node.children.items():
            here += [(*path, name, key.start, key.end), *spans(value, (*path, name))]
    if isinstance(node, Sequence):
        for index, item in enumerate(node.children):
            here += spans(item, (*path, index))
    return here


@pytest.mark.parametrize("text", TEXTS)
def test_both_parsers_give_the_same_data_and_the_same_places(text: str) -> None:
    lines = Lines(text)
    data, root, problems = compose_with(parsers.c_events, lines)
    pure_data, pure_root, pure_problems = compose_with(parsers.pure_events, lines)
    assert data == pure_data
    assert spans(root) == spans(pure_root)
    assert problems == pure_problems == []


pieces = st.sampled_from(
    ["a", "b: ", "c", ": ", "- ", "? ", "[", "]", "{", "}", ", ", "\n", "\n  ", "\n    ", "'x'", '"y"', "'", '"', "# ", "&a ",
     "*a", "!", "|\n", ">\n", "0", "12", "ä", "~", "<<: ", "---", "\n---\n", "%", "\r\n", "\r", " ", "  ", "?x", "@", "`", "-"]
)  # fmt: skip
mixed = st.lists(pieces, max_size=25).map("".join)


@settings(max_examples=600, deadline=None)
@given(mixed)
@example("a: 1\rb: [\r")
@example("- - - a\n    - b\n")
def test_the_fast_way_says_nothing_that_the_careful_way_does_not_say(text: str) -> None:
    loaded = fast.load(text)
    if loaded is None:
        return
    quick, node = loaded
    data, root, problems = compose_with(parsers.c_events, Lines(text))
    assert quick == data
    assert list(quick) == list(data)
    assert problems == []
    assert fast.positions(node, text) == root


@pytest.mark.parametrize("text", [text for text in TEXTS if not set("\\?") & set(text) and "&x" not in text])
def test_ordinary_texts_take_the_fast_way(text: str) -> None:
    loaded = fast.load(text)
    data, root, _ = compose_with(parsers.c_events, Lines(text))
    assert loaded is not None
    assert loaded[0] == data == read(text.encode()).source.data
    assert fast.positions(loaded[1], text) == root


def test_the_fast_way_refuses_what_could_be_deep_before_the_parser_sees_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> Any:
        raise AssertionError

    monkeypatch.setattr(fast, "_parser", refuse)
    deep = ["a: " + "[" * 500, "{a: " * 500, "- " * 500, "--- " + "- " * 900, "".join(" " * n + "a:\n" for n in range(500)),
            "a: 1\r" + "\r".join(" " * n + "b:" for n in range(500))]  # fmt: skip
    assert [fast.load(text) for text in deep] == [None] * len(deep)


@pytest.mark.parametrize("levels", [MAX_DEPTH - 1, MAX_DEPTH, MAX_DEPTH + 1])
def test_both_ways_draw_the_line_at_the_same_depth(levels: int) -> None:
    text = "a: " + "[" * levels + "]" * levels
    allowed = levels < MAX_DEPTH
    assert (fast.load(text) is not None) is allowed
    assert (read(text.encode()).problems == ()) is allowed


def as_ours(value: object) -> object:
    """Return the oracle's value as our policy reads it: keys are text."""
    if isinstance(value, dict):
        return {str(key): as_ours(item) for key, item in value.items()}
    return [as_ours(item) for item in value] if isinstance(value, list) else value


safe = st.text(alphabet="abcäöüß §.()–0123456789", min_size=1, max_size=12).map(lambda text: "x" + text.strip())
leaves = st.one_of(safe, st.booleans(), st.none(), st.integers(-999, 9999))
values = st.recursive(
    leaves,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(safe, inner, max_size=4)),
    max_leaves=15,
)


def written(value: object, level: int, draw: Any) -> str:
    """Write a value as YAML in a style of its own choice."""
    if isinstance(value, (dict, list)) and value and draw(st.booleans()):
        pad = "\n" + "  " * level
        if isinstance(value, dict):
            return "".join(f"{pad}{key}: {written(item, level + 1, draw)}" for key, item in value.items())
        return "".join(f"{pad}- {written(item, level + 1, draw)}" for item in value)
    return flow(value, draw)


def flow(value: object, draw: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {flow(item, draw)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(flow(item, draw) for item in value) + "]"
    if isinstance(value, str):
        return draw(st.sampled_from([value, f"'{value}'", f'"{value}"']))
    return "null" if value is None else str(value).lower()


@settings(max_examples=250, deadline=None)
@given(st.dictionaries(safe, values, min_size=1, max_size=5), st.data())
def test_valid_documents_mean_what_they_mean_to_an_independent_reader(
    value: dict[str, object], data: st.DataObject
) -> None:
    text = "".join(f"{key}: {written(item, 1, data.draw)}\n" for key, item in value.items())
    loaded = read(text.encode())
    assert loaded.problems == ()
    assert loaded.tree is not None
    assert loaded.tree.data == value
    assert loaded.tree.data == as_ours(yaml12.parse_yaml(text))
    compose_with(parsers.pure_events, Lines(text))


@settings(max_examples=300, deadline=None)
@given(mixed)
def test_what_the_pure_parser_reads_the_c_parser_reads_alike_or_refuses(text: str) -> None:
    lines = Lines(text)
    try:
        pure, _, _ = compose_with(parsers.pure_events, lines)
        data, _, _ = compose_with(parsers.c_events, lines)
    except Unusable:
        return
    assert data == pure
