"""From data to a subject: every gap has its finding, and what is broken hides nothing else."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.regeln.seiten import basis
from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.base import Fehlt, NichtGeregelt, geregelt
from vereinbarung.model.reading import read
from vereinbarung.model.subject import as_written

MUST = [a for a in arten()["rahmenvereinbarung"].punkte.values() if a.zustand == "muss"]


def without(path: tuple[str, ...]) -> dict[str, Any]:
    data = copy.deepcopy(basis())
    holder = data
    for key in path[:-1]:
        holder = holder[key]
    del holder[path[-1]]
    return data


def replaced(path: tuple[str, ...], value: object) -> dict[str, Any]:
    data = copy.deepcopy(basis())
    holder = data
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return data


def ids(data: dict[str, Any]) -> list[str]:
    return [b.regel.id for b in read(data).befunde]


@pytest.mark.parametrize("item", MUST, ids=[a.id for a in MUST])
def test_a_silent_gap_is_the_items_own_finding(item: Any) -> None:
    expected = [item.regel_praefix + "-00"]
    assert ids(without(item.path)) == expected
    assert ids(replaced(item.path, None)) == expected


@pytest.mark.parametrize("item", MUST, ids=[a.id for a in MUST])
def test_a_reasoned_gap_is_none(item: Any) -> None:
    subject = read(replaced(item.path, {"nicht_geregelt": "wird gesondert vereinbart"}))
    assert subject.befunde == []
    value: Any = subject.vereinbarung
    for key in item.path:
        value = getattr(value, key)
    assert isinstance(value, NichtGeregelt)


@pytest.mark.parametrize("section", arten()["rahmenvereinbarung"].pflichtgruppen)
def test_a_missing_section_is_one_finding_per_item(section: str) -> None:
    expected = [a.regel_praefix + "-00" for a in MUST if a.path[0] == section]
    assert ids(without((section,))) == expected
    assert ids(replaced((section,), None)) == expected


@pytest.mark.parametrize("item", MUST, ids=[a.id for a in MUST])
def test_a_broken_item_leaves_the_rest_to_be_judged(item: Any) -> None:
    subject = read(replaced(item.path, 7))
    assert [b.regel.id for b in subject.befunde] == ["ST-03"]
    assert subject.kaputt == {item.id}
    v = subject.vereinbarung
    assert v is not None
    others = [a for a in MUST if a.id != item.id]
    for other in others:
        value: Any = v
        for key in other.path:
            value = getattr(value, key)
        assert geregelt(value) is not None


@pytest.mark.parametrize("key", ["kennung", "titel", "status", "parteien"])
def test_what_is_outside_the_guide_may_break_too(key: str) -> None:
    subject = read(without((key,)))
    assert [b.regel.id for b in subject.befunde] == ["ST-02"]
    assert subject.kaputt == {key}
    assert subject.vereinbarung is not None


def test_several_faults_are_told_in_one_run() -> None:
    data = without(("geltung", "laufzeit"))
    data["zielgruppe"]["gruppen"][0]["bezug"] = "Rente"
    data["ziele"]["integration"]["ziel"]["bis"] = "irgendwann"
    del data["organisation"]["gremium"]["turnus"]
    assert sorted(ids(data)) == ["G2-00", "ST-02", "ST-04", "ST-05"]


def test_faults_that_hide_behind_others_appear_in_the_same_run() -> None:
    data = copy.deepcopy(basis())
    data["ziele"]["integration"] = {"ziel": {"art": "quote", "wert": 200, "bis": "31.12.2001"}}
    data["organisation"]["projektmanagement"] = {}
    data["tiel"] = "x"
    assert sorted(ids(data)) == ["ST-01", "ST-06", "ST-06"]


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        ({"art": "brief"}, "ST-08"),
        ({}, "ST-08"),
        ({"art": None}, "ST-08"),
        ({"art": ["rahmenvereinbarung"]}, "ST-08"),
        ({"art": "rahmenvereinbarung", "format": 2}, "ST-07"),
    ],
)
def test_what_is_no_agreement_of_this_format_is_refused_at_once(data: dict[str, Any], rule: str) -> None:
    subject = read(data)
    assert [b.regel.id for b in subject.befunde] == [rule]
    assert subject.vereinbarung is None


def test_a_stand_in_never_comes_from_data() -> None:
    values: list[Any] = ["fehlt", {"fehlt": 1}, {"grund": "fehlt"}, []]
    for value in values:
        subject = read(replaced(("zielgruppe",), value))
        assert subject.befunde
        assert subject.vereinbarung is not None
        assert isinstance(subject.vereinbarung.punkt("D"), Fehlt)


@pytest.mark.parametrize(
    ("loc", "data", "expected"),
    [
        (("ziele", "geregelt", "ziel"), {"ziele": {"ziel": 1}}, ("ziele", "ziel")),
        (("a", 0, "norm"), {"a": "§ 1 SGB I"}, ("a",)),
        (("a", 0, "norm"), {"a": {"norm": "x"}}, ("a", "norm")),
        (("a", "geregelt", "fehlend"), {"a": {"b": 1}}, ("a", "fehlend")),
        (("a", "nicht_geregelt", "nicht_geregelt"), {"a": {"nicht_geregelt": ""}}, ("a", "nicht_geregelt")),
        (("a", "nicht_geregelt", "noch Text"), {"a": {"nicht_geregelt": "x", "noch Text": None}}, ("a", "noch Text")),
    ],
)
def test_paths_are_those_that_were_written(loc: Any, data: Any, expected: Any) -> None:
    assert as_written(loc, data) == expected
