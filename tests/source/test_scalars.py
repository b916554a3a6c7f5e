"""What stays text and what does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.source.scalars import TYPED_STARTS, resolve

TEXT = [
    "0123", "06531", "00", "+5", "-0", "1.7.2001", "2001-01-01", "2001-02-30", "50 %", "3.5", "1e3", "1e999", ".inf", "ja",
    "nein", "no", "on", "y", "12:30", "0o17", "0x1F", "0b1", "1_000", "1.000,50", "=", "<<", "truE", "nUll", "٣", "1234567890123456789",
    "9" * 5000, "-", "- 1",
]  # fmt: skip


@pytest.mark.parametrize("text", TEXT)
def test_dates_amounts_and_leading_zeros_stay_as_written(text: str) -> None:
    assert resolve(text) == text
    assert isinstance(resolve(text), str)


def test_only_truth_values_nothing_and_plain_integers_are_typed() -> None:
    assert [resolve(text) for text in ("true", "True", "false", "FALSE")] == [True, True, False, False]
    assert [resolve(text) for text in ("", "~", "null", "Null")] == [None] * 4
    assert [resolve(text) for text in ("0", "7", "-12", "999999999999999999")] == [0, 7, -12, 999999999999999999]


@given(st.one_of(st.text(min_size=1), st.sampled_from(["true", "null", "~", "-3", "FALSE"])))
def test_first_character_tells_what_is_surely_text(text: str) -> None:
    if text[0] not in TYPED_STARTS:
        assert resolve(text) == text


@given(st.integers(-(10**18) + 1, 10**18 - 1))
def test_integers_up_to_18_digits_come_back(number: int) -> None:
    value = resolve(str(number))
    assert value == number
    assert type(value) is int
