"""Paths and characters to places."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.befund import YamlOrt, ZeilenOrt
from vereinbarung.befund.locate import locate
from vereinbarung.source import Span, Tree, read

TEXT = """\
# head
art: rahmenvereinbarung
parteien:
  - id: aa
    name: "Arbeits\\u00e4mter"
  - {id: lk, sitz: {ort: Gießen}}
leer:
leere_liste: []
punkte:
-
- zwei

# a comment between

geltung:
  laufzeit:
    beginn: 1.1.2001

ende: &e
  x: 1
nochmal: *e
"""


def tree_of(text: str) -> Tree:
    tree = read(text.encode()).tree
    assert tree is not None
    return tree


def cut(text: str, span: Span) -> str:
    lines = text.split("\n")
    rows = lines[span.zeile - 1 : span.ende_zeile]
    rows[-1] = rows[-1][: span.ende_spalte - 1]
    rows[0] = rows[0][span.spalte - 1 :]
    return "\n".join(rows)


@pytest.mark.parametrize(
    ("pfad", "found"),
    [
        (("art",), "rahmenvereinbarung"),
        (("parteien", 0, "name"), '"Arbeits\\u00e4mter"'),
        (("parteien", 1), "{id: lk, sitz: {ort: Gießen}}"),
        (("parteien", 1, "sitz", "ort"), "Gießen"),
        (("leer",), "leer"),
        (("leere_liste",), "[]"),
        (("punkte", 0), "-"),
        (("punkte", 1), "zwei"),
        (("punkte",), "-\n- zwei"),
        (("geltung", "laufzeit"), "beginn: 1.1.2001"),
        (("nochmal",), "*e"),
        (("nochmal", "x"), "1"),
    ],
)
def test_value_of_a_path(pfad: tuple[str | int, ...], found: str) -> None:
    assert cut(TEXT, tree_of(TEXT).span(pfad)) == found


@pytest.mark.parametrize(
    ("pfad", "found"),
    [
        ((), "art"),
        (("fehlt",), "art"),
        (("art", "tiefer", 3), "art"),
        (("geltung", "laufzeit", "ende"), "laufzeit"),
        (("geltung", "gebiet", "kreise", 0), "geltung"),
        (("leer", "x"), "leer"),
        (("parteien", 0, "fehlt"), 'id: aa\n    name: "Arbeits\\u00e4mter"'),
        (("parteien", 7), "parteien"),
        (("parteien", "name"), "parteien"),
        (("nochmal", "fehlt"), "nochmal"),
    ],
)
def test_missing_path_gives_the_key_of_its_nearest_existing_ancestor(pfad: tuple[str | int, ...], found: str) -> None:
    tree = tree_of(TEXT)
    assert cut(TEXT, tree.span(pfad)) == found
    assert tree.value_span(pfad, 0, 1) == tree.span(pfad)


def test_key_of_a_path() -> None:
    tree = tree_of(TEXT)
    assert cut(TEXT, tree.span(("geltung", "laufzeit"), schluessel=True)) == "laufzeit"
    assert cut(TEXT, tree.span(("parteien", 1, "id"), schluessel=True)) == "id"
    assert cut(TEXT, tree.span(("punkte", 1), schluessel=True)) == "zwei"


def test_locate_takes_the_tree_and_lines_of_an_unusable_file() -> None:
    tree = tree_of(TEXT)
    place = locate(YamlOrt(("parteien", 1, "id")), tree, "a.yaml")
    assert (place.zeile, place.spalte, place.ende_spalte, place.quellzeile) == (6, 10, 12, TEXT.split("\n")[5])
    loaded = read(b"a: 1\nb: [\n")
    assert loaded.tree is None
    assert locate(ZeilenOrt(2, 4, 2, 5), loaded.source, "a.yaml").quellzeile == "b: ["
    assert loaded.source.span(("a", "b")) == Span(1, 1, 1, 1)
    assert loaded.source.line(99) == ""


SCALARS = {
    "plain": "a: eins zwei drei\n",
    "plain over lines": "a: eins\n  zwei\n\n  drei\n",
    "single": "a: 'eins ''zwei'' drei'\n",
    "single over lines": "a: 'eins\n  zwei\n\n\n  drei'\n",
    "double": 'a: "eins \\"zwei\\"\\tdr\\u0065i\\x21 \\/ \\U0001F600"\n',
    "double over lines": 'a: "eins  \n  zwei\\\n  drei \\\n  \\ vier"\n',
    "literal": "a: |\n  eins\n\n    zwei\n  drei\n",
    "literal stripped": "a: |-\n  eins\n  zwei\n\n\nb: 1\n",
    "literal kept": "a: |+\n  eins\n  zwei\n\n\nb: 1\n",
    "literal with indentation": "a: |2\n    eins\n  zwei\n",
    "literal without end": "a: |\n  eins\n  zwei",
    "folded": "a: >\n  eins\n  zwei\n\n  drei\n\n\n  vier\n",
    "folded with list": "a: >\n  eins\n  zwei\n    - drei\n    - vier\n\n  fünf\n  sechs\n",
    "folded stripped": "a: >-\n  eins\n  zwei\n",
    "anchored": "a: &name 'eins zwei'\n",
    "tagged": "a: !!str &name eins zwei\n",
    "in brackets": "a: [{b: c}, eins zwei]\n",
}


def path_of(name: str) -> tuple[str | int, ...]:
    return ("a", 1) if name == "in brackets" else ("a",)


@pytest.mark.parametrize("name", SCALARS)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_each_character_of_a_value_has_its_place(name: str, end: str) -> None:
    text = SCALARS[name].replace("\n", end)
    tree = tree_of(text)
    path = path_of(name)
    value = tree.data["a"][1] if name == "in brackets" else tree.data["a"]  # type: ignore[index]
    assert isinstance(value, str)
    whole = tree.span(path)
    for at, character in enumerate(value):
        span = tree.value_span(path, at, at + 1)
        if character in " \n":
            continue
        written = cut(text.replace("\r\n", "\n"), span)
        assert written == character or written in {"''", '\\"', "\\t", "\\u0065", "\\x21", "\\/", "\\U0001F600"}
        assert (span.zeile, span.spalte) >= (whole.zeile, whole.spalte)


words = st.text(alphabet="aäß \"'\\#:-&*!?{}[],|>%@`\n\t😀0", max_size=40)


@given(words, st.data())
def test_slices_of_a_double_quoted_value_are_found(value: str, data: st.DataObject) -> None:
    text = "k:\n  - x\n  - " + json.dumps(value, ensure_ascii=False) + "\n"
    tree = tree_of(text)
    von = data.draw(st.integers(0, len(value)))
    bis = data.draw(st.integers(von, len(value)))
    span = tree.value_span(("k", 1), von, bis)
    if von == len(value) or von == bis:
        return
    assert json.loads('"' + cut(text, span) + '"') == value[von:bis]


@given(words.filter(lambda text: text.strip() and "\n" not in text and "\t" not in text), st.data())
def test_slices_of_a_single_quoted_value_are_found(value: str, data: st.DataObject) -> None:
    text = "k: '" + value.replace("'", "''") + "'\n"
    von = data.draw(st.integers(0, len(value) - 1))
    bis = data.draw(st.integers(von + 1, len(value)))
    span = tree_of(text).value_span(("k",), von, bis)
    assert cut(text, span).replace("''", "'") == value[von:bis]


@given(
    st.lists(st.text(alphabet="ab ä-", max_size=8), min_size=1, max_size=6),
    st.sampled_from(["|", ">", "|-", ">-", "|+", ">+"]),
)
def test_block_text_is_found_line_by_line(lines: list[str], header: str) -> None:
    rows = ["x", *[line.rstrip() for line in lines]]
    text = f"k: {header}\n" + "".join(f"  {row}\n" if row else "\n" for row in rows) + "z: 1\n"
    tree = tree_of(text)
    value = tree.data["k"]
    assert isinstance(value, str)
    for at, character in enumerate(value):
        if character not in " \n":
            assert cut(text, tree.value_span(("k",), at, at + 1)) == character
