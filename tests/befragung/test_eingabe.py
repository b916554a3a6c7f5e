from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.befragung import eingabe
from vereinbarung.befragung.eingabe import Abgelehnt
from vereinbarung.befragung.frage import Frage

NAMES = ["Landkreis Gießen (06531)", "Stadt Gießen (06531005)", "Wetteraukreis (06440)"]


def attempt(raw):
    """Return the cleaned answer, or an empty one and why it was refused."""
    try:
        return eingabe.clean(raw), ""
    except Abgelehnt as reason:
        return "", str(reason)


@given(st.text())
def test_an_answer_is_clean_or_refused_with_a_sentence(raw):
    text, reason = attempt(raw)
    assert "Bitte" in reason or (text == " ".join(text.split()) and text.isprintable())


@pytest.mark.parametrize(
    ("raw", "part"), [("\x1b[A", "Pfeiltaste"), ("a\ufffdb", "UTF-8"), ("\udcff", "UTF-8"), ("a\u202eb", "U+202E"), ("a\0", "U+0000"),
                      ("a" * 20_001, "länger als 20000")]
)  # fmt: skip
def test_refusals_say_why(raw, part):
    with pytest.raises(Abgelehnt, match=part.replace("+", r"\+")):
        eingabe.clean(raw)


def test_pasted_lines_become_one_paragraph_and_entries_of_a_list():
    pasted = "Erste Zeile\n  zweite\u00a0Zeile\t\r\n\r\ndritte"
    assert eingabe.clean(pasted) == "Erste Zeile zweite Zeile dritte"
    assert Frage("?", "liste").read(pasted) == ["Erste Zeile", "zweite Zeile", "dritte"]


@pytest.mark.parametrize("text", ["ja", "j", "Ja", "JA.", " ja "])
def test_yes(text):
    assert Frage("?", "ja_nein").read(text) == "ja"


@pytest.mark.parametrize("text", ["nein", "n", "Nein!"])
def test_no(text):
    assert Frage("?", "ja_nein").read(text) == "nein"


@pytest.mark.parametrize(
    ("text", "index"), [("2", 1), ("stadt giessen", 1), ("Wetterau", 2), ("lk", 0), ("LANDKREIS", 0)]
)
def test_one_of_a_list(text, index):
    assert eingabe.choose(text, NAMES, ["lk", "stadt", "wk"]) == index


def test_the_beginning_counts_more_than_the_middle():
    names = ["Jobcenter Landkreis Gießen (06531)", "Landkreis Gießen (06531)"]
    assert eingabe.choose("Landkreis Gießen", names, names) == 1
    assert eingabe.choose("Jobcenter", names, names) == 0


@pytest.mark.parametrize("text", ["0", "4", "Gießen", "Kassel", "-1"])
def test_what_fits_none_or_several_is_refused(text):
    with pytest.raises(Abgelehnt):
        eingabe.choose(text, NAMES, ["lk", "stadt", "wk"])


@pytest.mark.parametrize(
    ("text", "indices"),
    [("1,3", [0, 2]), ("1 3", [0, 2]), ("1-3", [0, 1, 2]), ("3 und 1", [0, 2]), ("alle", [0, 1, 2]), ("2 bis 3", [1, 2]),
     ("Wetterau; 1", [0, 2])],
)  # fmt: skip
def test_several_of_a_list(text, indices):
    assert eingabe.choose_many(text, NAMES, ["lk", "stadt", "wk"]) == indices


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ziele, Abläufe", ["Ziele", "Abläufe"]),
        ("A, B; C", ["A, B", "C"]),
        ("1,5 Stellen", ["1", "5 Stellen"]),
        ("eins", ["eins"]),
    ],
)
def test_enumerations(text, parts):
    assert eingabe.items(text) == parts


@pytest.mark.parametrize(
    ("text", "value"), [("200", 200), ("rund 200", "rund 200"), ("06531", "06531"), ("0", 0), ("9" * 12, "9" * 12)]
)
def test_only_plain_counts_become_numbers(text, value):
    assert Frage("?", "zahl").read(text) == value


def test_what_is_proposed_can_be_taken_or_left_out():
    frage = Frage("?", vorschlag="jährlich", freiwillig=True)
    assert frage.zeile == "? [jährlich]: "
    assert frage.read("") == "jährlich"
    assert frage.read("-") is None
    with pytest.raises(Abgelehnt, match="gebraucht"):
        Frage("?").read("  ")
