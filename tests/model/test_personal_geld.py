"""Staff and money: what counts in a sum and what does not."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from vereinbarung.model.personal_geld import (
    Finanzposition,
    Personalzeile,
    geldsumme,
    nach_kostenart,
    personalsumme,
)
from vereinbarung.model.values import Geldbetrag


def zeile(anzahl: object, **mehr: object) -> Personalzeile:
    return Personalzeile.model_validate({"arbeitgeber": "aa", "anzahl": anzahl, **mehr})


def position(**angaben: Any) -> Finanzposition:
    return Finanzposition.model_validate({"kostenart": "Sachkosten", "traegt": "aa", **angaben})


def test_davon_is_part_of_its_line() -> None:
    """The staff of Marburg: eight, of whom three are funded otherwise, are eight."""
    marburg = [
        zeile(2),
        zeile(2, davon={"foerderung": "SAM", "anzahl": 1}),
        zeile(4, davon=[{"foerderung": "§ 10 SGB III", "anzahl": 2}]),
    ]
    assert personalsumme(marburg) == 8
    assert [z.davon_mindestens for z in marburg] == [0, 1, 2]


@pytest.mark.parametrize("ungenau", ["8 bis 10", "rund 4"])
def test_no_sum_over_what_is_not_exact(ungenau: str) -> None:
    assert personalsumme([zeile(2), zeile(ungenau)]) is None


@given(st.lists(st.integers(0, 500)), st.data())
def test_sum_does_not_depend_on_davon(zahlen: list[int], data: st.DataObject) -> None:
    zeilen = [
        zeile(
            n, davon=[{"foerderung": "ABM", "anzahl": data.draw(st.integers(0, n))}] if data.draw(st.booleans()) else []
        )
        for n in zahlen
    ]
    assert personalsumme(zeilen) == sum(zahlen)


def test_unknown_employer_is_said() -> None:
    assert zeile(1, arbeitgeber="unbekannt").is_unbekannt
    assert not zeile(1).is_unbekannt


def test_money_adds_up_to_the_penny() -> None:
    posten = [position(betrag="6.000,10 DM", je="Jahr"), position(traegt="sa", betrag="0,20 DM", je="Jahr")]
    assert geldsumme(posten) == Geldbetrag(Decimal("6000.30"), "DM")


@pytest.mark.parametrize(
    "andere",
    [
        {"anteil": "50 %"},
        {"rest": "ja"},
        {"ganz": "ja"},
        {"betrag": "10 EUR", "je": "Jahr"},
        {"betrag": "10 DM", "je": "Monat"},
    ],
)
def test_no_sum_over_what_cannot_be_added(andere: dict[str, str]) -> None:
    assert geldsumme([position(betrag="10 DM", je="Jahr"), position(**andere)]) is None


def test_nothing_said_is_the_whole() -> None:
    assert position().is_alles
    assert position(ganz="ja").is_alles
    assert not any(position(**x).is_alles for x in ({"rest": "ja"}, {"ueberwiegend": "ja"}, {"anteil": "100 %"}))


@pytest.mark.parametrize("zwei", [{"betrag": "1 DM", "rest": "ja"}, {"anteil": "5 %", "ganz": "ja"}])
def test_one_position_has_one_measure(zwei: dict[str, str]) -> None:
    with pytest.raises(ValidationError, match="mehr als eine Menge"):
        position(**zwei)


def test_kinds_of_cost_are_told_apart_by_name_and_time() -> None:
    a = position(betrag="10 DM", je="Jahr")
    b = position(kostenart="sachkosten ", traegt="sa", rest="ja")
    c = position(kostenart="Sachkosten", traegt="sa", von="1.1.2002")
    assert list(nach_kostenart([a, c, b])) == [[a, b], [c]]
