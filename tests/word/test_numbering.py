"""The count beside Word's count."""

from __future__ import annotations

import pytest

from vereinbarung.word.numbering import MAIN, Count, printed


@pytest.mark.parametrize(
    ("level", "value", "text"),
    [(0, 5, "§\u00a05"), (1, 2, "(2)"), (2, 1, "a)"), (2, 26, "z)"), (2, 27, "aa)"), (3, 27, "aa)"), (3, 28, "bb)"), (-1, 3, "Anlage\u00a03")],
)  # fmt: skip
def test_numbers_as_word_prints_them(level, value, text):
    assert printed(level, value) == text


def test_a_contract_stays_in_one_list():
    count = Count()
    order = [
        (0, "§ 1"),
        (1, "(1)"),
        (1, "(2)"),
        (2, "a)"),
        (3, "aa)"),
        (3, "bb)"),
        (2, "b)"),
        (3, "aa)"),
        (1, "(3)"),
        (0, "§ 2"),
        (1, "(1)"),
        (2, "a)"),
    ]
    assert {count.take(level, nummer) for level, nummer in order} == {MAIN}
    assert count.lists == []


def test_what_word_would_not_count_starts_a_list_of_its_own():
    count = Count()
    assert count.take(0, "§ 1") == MAIN
    assert count.take(1, "(1)") == MAIN
    assert count.take(2, "a)") == MAIN
    second = count.take(2, "a)")
    assert second not in (MAIN, None)
    assert count.take(2, "b)") == second
    assert count.take(1, "(2)") == MAIN
    assert count.take(0, "§ 7") not in (MAIN, second, None)


def test_a_level_that_is_left_out_starts_a_list_of_its_own():
    count = Count()
    assert count.take(0, "§ 1") == MAIN
    letters = count.take(2, "a)")
    assert letters not in (MAIN, None)
    assert count.take(2, "b)") == letters
    assert count.take(1, "(1)") == MAIN


def test_before_the_first_paragraph_lists_are_their_own():
    count = Count()
    assert count.take(1, "(1)") != MAIN
    assert count.take(0, "§ 1") == MAIN


def test_a_number_no_list_prints():
    assert Count().take(0, "§ 5a") is None


def test_annexes_count_on():
    count = Count()
    assert [count.annex(f"Anlage {n}") for n in (1, 2, 4, 3)] == [True, True, False, True]
