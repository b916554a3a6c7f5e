from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bericht.muster import bericht, meldung, stelle
from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Bericht, NichtGeprueft
from vereinbarung.bericht import Darstellung, write
from vereinbarung.bericht.ausschnitt import excerpt, pieces
from vereinbarung.bericht.darstellung import visible

GOLDEN = Path(__file__).parent / "golden"


def test_whole_report_as_text(golden):
    golden.check(write("text", bericht()), GOLDEN / "bericht.txt")


def test_narrow_terminal_wraps_sentences(golden):
    golden.check(write("text", bericht(), Darstellung(breite=60)), GOLDEN / "bericht-schmal.txt")


def test_colour_adds_nothing_but_colour():
    coloured = write("text", bericht(), Darstellung(farbe=True))
    assert "\x1b[1;31mFehler" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == write("text", bericht())


def test_findings_are_grouped_by_file_in_the_order_of_the_check():
    one, two = stelle(datei="b.yaml"), stelle(datei="a.yaml")
    report = Bericht(befunde=[meldung(wo=one), meldung(wo=two), meldung(wo=one)], dateien=["b.yaml", "a.yaml"])
    assert re.findall(r"^(\w)\.yaml", write("text", report), re.MULTILINE) == ["b", "b", "a"]


@pytest.mark.parametrize(
    ("report", "sentence"),
    [
        (Bericht(), "Keine Vereinbarung geprüft."),
        (Bericht(dateien=["a"]), "Keine Befunde in 1 Datei."),
        (Bericht(dateien=["a", "b"], befunde=[meldung(schwere=Schwere.FEHLER)] * 3), "3 Fehler in 2 Dateien."),
        (
            Bericht(
                dateien=["a", "b"],
                befunde=[meldung(), meldung(), meldung(schwere=Schwere.HINWEIS), meldung(schwere=Schwere.FEHLER)],
                nicht_geprueft=[NichtGeprueft("a", "G2-01", "x")],
            ),
            "1 Fehler, 2 Warnungen, 1 Hinweis in 2 Dateien; 1 Regel nicht geprüft.",
        ),
        (Bericht(dateien=["a"], abgestuerzt=True), "Keine Befunde in 1 Datei; mindestens eine Regel ist abgestürzt."),
    ],
)
def test_last_line_is_the_summary(report, sentence):
    assert write("text", report).splitlines()[-1] == sentence


@pytest.mark.parametrize(
    ("line", "spalte", "ende", "marked"),
    [
        ("dauer: 3 Jahre", 8, 15, "3 Jahre"),
        ("\tdauer: 3 Jahre", 9, 16, "3 Jahre"),
        ("a\tb: x", 6, 7, "x"),
        ("名前: 値 ende", 5, 6, "値"),
        ("e\u0301tat: wert", 8, 12, "wert"),
        ("titel: a\u202eb wert", 12, 16, "wert"),
        ("leer:", 6, 6, ""),
    ],
)
def test_carets_stand_under_the_exact_columns(line, spalte, ende, marked):
    text, carets = excerpt(stelle(1, spalte, ende, line))
    left, right = len(carets) - len(carets.lstrip()), len(carets)
    assert between(text, left, right).strip() == marked
    assert set(carets.strip()) == {"^"}
    assert pieces(stelle(1, spalte, ende, line))[1] == marked
    assert "".join(pieces(stelle(1, spalte, ende, line))) == text


def between(text, left, right):
    """Return what a terminal shows between two columns."""
    column, shown = 0, ""
    for c in text:
        if left <= column < right:
            shown += c
        column += 0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return shown


def test_stretch_over_several_lines_is_marked_to_the_end_of_the_first():
    assert excerpt(stelle(1, 4, 2, "a: >  ", ende_zeile=3)) == ("a: >", "   ^")


@given(
    line=st.text(st.characters(blacklist_characters="\n\r", blacklist_categories=["Cs"]), max_size=400),
    places=st.tuples(st.integers(1, 450), st.integers(1, 450)),
    breite=st.integers(20, 200),
)
def test_excerpt_fits_and_shows_the_mark(line, places, breite):
    text, carets = excerpt(stelle(1, min(places), max(places), line), breite)
    assert "^" in carets
    assert width(text) <= breite
    assert len(carets) <= breite + 1
    assert all(c.isprintable() or unicodedata.category(c) == "Zs" for c in text)


def width(text):
    return sum(
        0 if unicodedata.category(c) in {"Mn", "Me"} else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def test_long_line_is_cut_around_the_mark():
    text, carets = excerpt(stelle(1, 501, 506, "x" * 500 + "HIER!" + "y" * 500), 80)
    start = carets.index("^")
    assert text[start : start + 5] == "HIER!"
    assert text.startswith("…")
    assert text.endswith("…")


@given(st.text())
def test_nothing_a_user_wrote_acts_on_the_terminal(text):
    wild = meldung(meldung=text, hilfe=text, titel=text, wo=stelle(datei=text, quellzeile=text.replace("\n", " ")))
    shown = write("text", Bericht(befunde=[wild], dateien=["a"]))
    assert not [c for c in shown if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"} and c != "\n"]


def test_hidden_characters_are_named():
    assert visible("a\u202eb\x1b[31m\tc\nd") == "a<U+202E>b<U+001B>[31m c d"
