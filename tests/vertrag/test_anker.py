"""Bookmarks name what a paragraph is: nothing that happens around it changes its name."""

from __future__ import annotations

import copy
import re
from collections import Counter
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.vertrag.muster import agreement, data
from vereinbarung.model.reading import read as read_model
from vereinbarung.source import read
from vereinbarung.vertrag import build
from vereinbarung.vertrag.anker import kurz
from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Block,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    anker_von,
    plain,
)


def blocks(daten: dict[str, Any]) -> tuple[Block, ...]:
    subject = read_model(daten)
    assert subject.vereinbarung is not None
    if subject.befunde:
        pytest.skip("the agreement would be another")
    return build(subject.vereinbarung).bloecke


def anchors(daten: dict[str, Any]) -> list[str]:
    return [a for block in blocks(daten) for a in anker_von(block)]


def named(daten: dict[str, Any]) -> dict[str, str]:
    """What stands only once on the paper, with its name."""
    found: list[tuple[str, str]] = []
    for block in blocks(daten):
        match block:
            case Absatz() | Ueberschrift():
                found.append((plain(block.inhalt), block.anker))
            case Tabelle():
                rows = ["\0".join(map(plain, row)) for row in block.zeilen]
                found += zip(rows, block.zeilenanker, strict=True)
            case Titelblock():
                found += [(f"{plain(p.name)} {plain(p.genannt)}", p.anker) for p in block.parteien]
            case Unterschriften():
                found += [(f"Unterschrift {plain(b.partei)} {plain(b.organ)}", b.anker) for b in block.bloecke]
    count = Counter(text for text, _ in found)
    return {text: name for text, name in found if count[text] == 1}


def lists(node: Any, pfad: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The places of all lists with more than one item."""
    children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    here = [pfad] if isinstance(node, list) and len(node) > 1 else []
    return here + [place for key, child in children for place in lists(child, (*pfad, key))]


def at(daten: dict[str, Any], pfad: tuple[str | int, ...]) -> list[Any]:
    node: Any = daten
    for key in pfad:
        node = node[key]
    assert isinstance(node, list)
    return node


def sample(name: str) -> dict[str, Any]:
    """A Rahmenvereinbarung with everything, or an example of another kind; free to be changed."""
    if name == "voll":
        return data(name)
    loaded = read(ROOT / "beispiele" / name)
    assert loaded.tree is not None
    return copy.deepcopy(loaded.tree.data)


OTHERS = [p.relative_to(ROOT / "beispiele").as_posix() for p in sorted((ROOT / "beispiele").glob("*/*.yaml"))]
SAMPLES = ["voll", *(name for name in OTHERS if not name.endswith("/rahmenvereinbarung.yaml"))]
LISTS = [(name, pfad) for name in SAMPLES for pfad in lists(sample(name))]
SHORT = set(anchors(data()))
BY_PLACE = pytest.mark.parametrize(("name", "pfad"), LISTS, ids=lambda x: x if isinstance(x, str) else ".".join(map(str, x)))


@cache
def before(name: str) -> dict[str, str]:
    return named(sample(name))


def assert_same_names(name: str, after: dict[str, Any]) -> None:
    """What says the same as before is called the same."""
    old, new = before(name), named(after)
    both = old.keys() & new.keys()
    assert len(both) > len(old) / 2
    assert {text: new[text] for text in both} == {text: old[text] for text in both}


def test_every_place_of_the_paper_has_a_name_of_its_own():
    blocks = build(agreement(name="voll")).bloecke
    kinds = {type(b) for b in blocks if all(anker_von(b))}
    assert kinds >= {Absatz, Anlagenliste, Tabelle, Titelblock, Ueberschrift, Unterschriften}
    names = [a for block in blocks for a in anker_von(block)]
    assert len(names) == len(set(names))
    assert all(re.fullmatch(r"k_[0-9a-f]{12}", name) for name in names)
    for block in blocks:
        if isinstance(block, Tabelle):
            assert len(block.zeilenanker) == len(block.zeilen)


def test_there_are_lists_to_turn_around():
    assert len(LISTS) > 20


@BY_PLACE
def test_the_order_of_a_list_changes_no_name(name, pfad):
    after = sample(name)
    at(after, pfad).reverse()
    assert_same_names(name, after)


@BY_PLACE
def test_what_is_left_out_changes_no_other_name(name, pfad):
    after = sample(name)
    del at(after, pfad)[0]
    assert_same_names(name, after)


@settings(max_examples=20)
@given(st.integers(0, 3), st.sampled_from(["davor", "danach", "nach:turnus"]), st.text("abc ", min_size=1).filter(str.strip))
def test_paragraphs_of_the_drafters_change_no_other_name(place, stelle, text):
    own = [{"id": f"neu{i}", "stelle": stelle, "text": f"{text}{i}"} for i in range(place + 1)]
    after = data()
    after["kooperationsfelder"]["informationsaustausch"]["absaetze"] = own
    after["eigene_paragraphen"] = [{"id": "mehr", "titel": "Mehr", "absaetze": [f"{text} {i % 2}" for i in range(place + 1)]}]
    names = anchors(after)
    assert len(names) == len(set(names))
    assert set(names) > SHORT


def test_equal_items_are_told_apart():
    assert len({kurz("a"), kurz("a", 1), kurz("a", 2), kurz("b")}) == 4


POINT = re.compile(r"^(?:\{%.*?%\})*\s*(\[#[^\]]*\] *)?(?:\+{1,2}\)|-|\(\+\)) ", re.MULTILINE)


@pytest.mark.parametrize("path", sorted((ROOT / "vorlagen").glob("*/*/*.j2")), ids=lambda p: p.stem)
def test_what_may_move_in_our_clauses_is_called_by_name(path):
    text = path.read_text(encoding="utf-8").split("---", 2)[-1]
    assert [m[0] for m in POINT.finditer(text) if not m[1]] == []
