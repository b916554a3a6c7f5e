"""Bookmarks name what a paragraph is: nothing that happens around it changes its name."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import ROOT
from tests.vertrag.muster import agreement, data
from vereinbarung.model.reading import read as read_model
from vereinbarung.vertrag import build
from vereinbarung.vertrag.anker import kurz
from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    anker_von,
)


def anchors(daten: dict[str, Any]) -> list[str]:
    return [a for block in build(agreement(daten)).bloecke for a in anker_von(block)]


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


LISTS = lists(data("voll"))
BEFORE = set(anchors(data("voll")))
SHORT = set(anchors(data()))


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


def exchanged(pfad: tuple[str | int, ...], after: dict[str, Any]) -> tuple[int, int]:
    """How many names are gone and how many are new; skips what the agreement cannot be."""
    if read_model(after).befunde:
        pytest.skip("the agreement would be another")
    names = set(anchors(after))
    return len(BEFORE - names), len(names - BEFORE)


def is_inside_an_item(pfad: tuple[str | int, ...]) -> bool:
    """An item without an id is called by what it says: if that changes, so does its own name, and no other."""
    return any(isinstance(key, int) for key in pfad)


@pytest.mark.parametrize("pfad", LISTS, ids=lambda p: ".".join(map(str, p)))
def test_the_order_of_a_list_changes_no_name(pfad):
    after = data("voll")
    at(after, pfad).reverse()
    gone, new = exchanged(pfad, after)
    assert gone == new
    assert gone <= is_inside_an_item(pfad)


@pytest.mark.parametrize("pfad", LISTS, ids=lambda p: ".".join(map(str, p)))
def test_what_is_left_out_changes_no_other_name(pfad):
    after = data("voll")
    del at(after, pfad)[0]
    _, new = exchanged(pfad, after)
    assert new <= is_inside_an_item(pfad)


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
