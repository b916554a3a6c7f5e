"""Marks of the clause files: numbers are checked, values stay opaque."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vertrag.muster import parse
from vereinbarung.errors import BrokenVorlage
from vereinbarung.vertrag.document import Text, Umbruch, Wert, plain
from vereinbarung.vertrag.markup import nummer
from vereinbarung.vertrag.worte import Ziel, wert

BROKEN = [
    ("# T\n[#a] (1) x\n[#b] (3) y", 3, "Absatz (2) erwartet, (3) gefunden"),
    ("# T\n[#a] (1) x\nb) y", 3, "Absatz a) erwartet, b) gefunden"),
    ("# T\n[#a] (1) x\na) y\nbb) z", 4, "Absatz aa) erwartet, bb) gefunden"),
    ("# T\n[#a] (1) x\na) y\n[#b] (2) x\nb) y", 5, "Absatz a) erwartet, b) gefunden"),
    ("# T\n(1) x", 2, "fehlt seine Kennung"),
    ("# T\nohne Zeichen", 2, "fehlt seine Kennung"),
    ("# T\n[#a] (1) x\n[#a] (2) y", 3, "„a“ kommt zweimal vor"),
    ("# T\n[#a] (1) x\n# U", 3, "nur eine Überschrift"),
    ("[#a] (1) x", 1, "beginnt nicht mit einer Überschrift"),
    ("# T\n\n[#a] (1) **x", 3, "nicht geschlossen"),
    ("# T\n[#a] (1) siehe [[C.2", 2, "nicht geschlossen"),
    ("# T\n[#a] (1) siehe C.2]]", 2, "nicht geöffnet"),
]


@pytest.mark.parametrize(("text", "zeile", "wort"), BROKEN)
def test_broken_marks_name_line_and_reason(text, zeile, wort):
    with pytest.raises(BrokenVorlage) as caught:
        parse(text)
    assert caught.value.zeile == zeile
    assert wort in str(caught.value)


def test_levels_ids_and_references():
    blocks = parse("# T\n[#a] (1) Eins [[C.2]]:\na) A\naa) AA\n++) BB\n+) B\n- Strich\n[#b] (+) **Zwei**")
    assert [(b.ebene, b.id) for b in blocks[1:]] == [
        (1, "a"),
        (2, "a.1"),
        (3, "a.1.1"),
        (3, "a.1.2"),
        (2, "a.2"),
        (4, "a.2.0.1"),
        (1, "b"),
    ]
    assert blocks[1].inlines == (Text("Eins "), Ziel("C.2", 2), Text(":"))
    assert blocks[-1].inlines == (Text("Zwei", fett=True),)


def test_reference_may_name_its_target_by_a_value():
    assert parse("# T\n[#a] (1) [[anlage:{{ a.x }}]]", a={"x": wert("plan")})[1].inlines == (Ziel("anlage:plan", 2),)


def test_numbers_go_on_after_z_as_word_does():
    assert [nummer(2, n) for n in (1, 26, 27)] == ["a", "z", "aa"]
    assert [nummer(3, n) for n in (1, 2, 27)] == ["aa", "bb", "aaa"]


def test_full_stop_is_not_doubled():
    assert plain(parse("# T\n[#a] (1) Für {{ a.x }}.", a={"x": wert("Arbeit e. V.")})[1].inlines) == "Für Arbeit e. V."


HOSTILE = [
    "{{ a.x }}",
    "{% if %}",
    "{# x #}",
    "**fett**",
    "[[C.2]]",
    "<w:t>&amp;</w:t>",
    "\"gerade\" 'einfach'",
    "(9) neu",
    "# Überschrift",
    "[#id] (1) x",
    "§ 5 Abs. 2 SGB III",
    "x" * 5000,
    "\\n",
    "- Strich",
    "a) b",
    "1. Januar 2001 z. B.",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_values_come_out_as_typed(text):
    blocks = parse("# T\n[#a] (1) Vor {{ a.x }} nach\n{{ a.x }}", a={"x": wert(text, ("p",))})
    assert [i.text for i in blocks[1].inlines if isinstance(i, Wert)] == [text, text]
    assert len(blocks) == 2


def test_line_breaks_of_a_value_stay_in_its_paragraph():
    blocks = parse("# T\n[#a] (1) {{ a.x }}", a={"x": wert("eins\n\n(9) zwei\r\n", ("p",))})
    assert blocks[1].inlines == (Wert("eins", (("p",),)), Umbruch(), Umbruch(), Wert("(9) zwei", (("p",),)))


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=80))
def test_any_value_survives_identically(text):
    blocks = parse("# T\n[#a] (1) **{{ a.x }}**", a={"x": wert(text, ("p",))})
    assert plain(blocks[1].inlines) == text.rstrip("\r\n")
