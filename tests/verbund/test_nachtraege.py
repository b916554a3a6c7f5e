"""What a place says before a Nachtrag, and when words and a value of the file are the same."""

from __future__ import annotations

from typing import Any

import pytest

from vereinbarung.befund import Unpruefbar
from vereinbarung.regeln.verbund._nachtraege import (
    UNGEWISS,
    andere,
    geaendert,
    gleich,
    is_einzeln,
    nachgefuehrt,
    stand,
    vorige,
)
from vereinbarung.verbund import FEHLT, Auszug, Verbund, Verweis

ORT = ("kooperationsfelder", "informationsaustausch", "turnus")
RAHMEN = Auszug("rv.yaml", "rahmenvereinbarung", "RV-1")
DATEN = {"rv.yaml": {"kooperationsfelder": {"informationsaustausch": {"turnus": "monatlich"}}}}


def nachtrag(nummer: int | None, *neu: str, ort: tuple[str, ...] = ORT) -> Auszug:
    aenderungen = [{"ort": list(ort), "neu": list(neu), "pfad": ".".join(ort)}]
    auskunft: dict[str, Any] = {"aenderungen": aenderungen} | ({"nummer": nummer} if nummer else {})
    verweise = (Verweis("RV-1", "NT1", ("bezug", "kennung"), ("rahmenvereinbarung",)),)
    return Auszug(f"nt-{nummer}.yaml", "nachtrag", f"NT-{nummer}", verweise=verweise, auskunft=auskunft)


def test_an_earlier_nachtrag_decides_what_a_place_says() -> None:
    eins, zwei, drei = nachtrag(1, "wöchentlich"), nachtrag(2, "jährlich", ort=("titel",)), nachtrag(3, "täglich")
    verbund = Verbund([eins, zwei, drei], [RAHMEN], lesen=DATEN.get)
    assert stand(eins, RAHMEN, verbund, ORT) == "monatlich"
    assert stand(drei, RAHMEN, verbund, ORT) == ["wöchentlich"]
    assert stand(drei, RAHMEN, verbund, ("titel",)) == ["jährlich"]
    assert stand(drei, RAHMEN, verbund, ("nirgends",)) is FEHLT


def test_what_an_earlier_nachtrag_deleted_is_gone() -> None:
    zwei = nachtrag(2, "neu")
    verbund = Verbund([nachtrag(1), zwei], [RAHMEN], lesen=DATEN.get)
    assert stand(zwei, RAHMEN, verbund, ORT) is FEHLT


@pytest.mark.parametrize("earlier", [ORT[:2], ORT[:1], (*ORT, "teil")])
def test_a_place_that_was_put_anew_with_others_is_not_judged(earlier: tuple[str, ...]) -> None:
    eins, zwei = nachtrag(1, "alles neu", ort=earlier), nachtrag(2, "täglich")
    verbund = Verbund([eins, zwei], [RAHMEN], lesen=DATEN.get)
    assert stand(zwei, RAHMEN, verbund, ORT) is UNGEWISS
    with pytest.raises(Unpruefbar, match=r"kooperationsfelder\.informationsaustausch\.turnus"):
        list(geaendert(zwei, verbund))


@pytest.mark.parametrize(
    ("now", "later", "kept_up"),
    [
        ("monatlich", [], False),
        ("täglich", [], True),
        ("jährlich", [("jährlich",)], True),
        ("monatlich", [("jährlich",)], False),
        ("halbjährlich", [("jährlich",), ("halbjährlich",)], True),
        (None, [], False),
        (None, [()], True),
        (None, [("jährlich",)], False),
    ],
)
def test_a_file_may_follow_its_nachtraege(now: str | None, later: list[tuple[str, ...]], kept_up: bool) -> None:
    eins = nachtrag(1, "täglich")
    more = [nachtrag(nummer, *neu) for nummer, neu in enumerate(later, 2)]
    data = {"kooperationsfelder": {"informationsaustausch": {"turnus": now} if now else {}}}
    verbund = Verbund([eins, *more], [RAHMEN], lesen={"rv.yaml": data}.get)
    assert nachgefuehrt(eins, RAHMEN, verbund, eins.auskunft["aenderungen"][0]) is kept_up


def test_nachtraege_are_ordered_by_number_and_those_without_one_left_out() -> None:
    eins, zwei, drei, ohne = nachtrag(1, "a"), nachtrag(2, "b"), nachtrag(3, "c"), nachtrag(None, "d")
    verbund = Verbund([drei, ohne, eins, zwei], [RAHMEN])
    assert andere(zwei, verbund) == [eins, drei]
    assert vorige(drei, verbund) == [zwei, eins]
    assert vorige(ohne, verbund) == []


@pytest.mark.parametrize(
    ("wert", "worte"),
    [
        ("monatlich", ["monatlich"]),
        ("zwei\n  Zeilen", ["zwei Zeilen"]),
        (20, ["20"]),
        (True, ["ja"]),
        ("1.7.2001", ["1. Juli 2001"]),
        ("2001-07-01", ["01.07.2001"]),
        ("ab 1.7.2001 monatlich", ["ab 1. Juli 2001 monatlich"]),
        (["A", "B", "C"], ["A", "B", "C"]),
        (["A", "B", "C"], ["A, B und C"]),
        (["A", "B"], ["A, B"]),
    ],
)
def test_the_same_said_otherwise_is_the_same(wert: Any, worte: list[str]) -> None:
    assert is_einzeln(wert)
    assert gleich(wert, worte)


@pytest.mark.parametrize(
    ("wert", "worte"),
    [
        ("monatlich", ["Monatlich"]),
        ("monatlich", ["wöchentlich"]),
        ("1.7.2001", ["7. Januar 2001"]),
        (["A", "B"], ["B", "A"]),
        (False, ["ja"]),
        ("31. Brumaire 2001", ["31. Nivose 2001"]),
    ],
)
def test_another_word_another_day_another_order_is_another_text(wert: Any, worte: list[str]) -> None:
    assert not gleich(wert, worte)


def test_a_mapping_is_no_single_value() -> None:
    assert not is_einzeln({"dauer": "1 Jahr"})
    assert not is_einzeln([{"id": "aa"}])
