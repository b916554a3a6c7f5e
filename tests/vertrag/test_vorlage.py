"""Templates may print, branch and loop; every refusal names file and line."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from tests.vertrag.muster import DATEI, klausel, parse
from vereinbarung.errors import BrokenVorlage
from vereinbarung.vertrag import vorlage
from vereinbarung.vertrag.document import Text, Wert
from vereinbarung.vertrag.worte import Worte, wert

SICHT = {"name": wert("Anna", ("name",)), "art": "absicht", "liste": [], "leer": None}

REFUSED = [
    ("# T\n{{ a.name|upper }}", 2, "Filter"),
    ("# T\n\n{{ a.name.upper() }}", 3, "Aufrufe"),
    ("# T\n{{ range(9) }}", 2, "Aufrufe"),
    ("# T\n{% set x = 1 %}", 2, "{% set %}"),
    ("# T\n{% macro m() %}{% endmacro %}", 2, "{% macro %}"),
    ("# T\n{% include 'x' %}", 2, "{% include %}"),
    ("# T\n{% import 'x' as y %}", 2, "{% import %}"),
    ("# T\n{% extends 'x' %}", 2, "{% extends %}"),
    ("# T\n{% block b %}{% endblock %}", 2, "{% block %}"),
    ("# T\n{% with x = 1 %}{% endwith %}", 2, "{% with %}"),
    ("# T\n{{ 1 + 1 }}", 2, "Rechnen"),
    ("# T\n{{ -1 }}", 2, "Rechnen"),
    ("# T\n{{ a.name ~ a.name }}", 2, "Verkettungen"),
    ("# T\n{{ a['name'] }}", 2, "eckigen Klammern"),
    ("# T\n{{ 'x' if a.art else 'y' }}", 2, "„if“"),
    ("# T\n{% if a.name is defined %}{% endif %}", 2, "„is“"),
    ("# T\n{{ a.__class__ }}", 2, "__class__"),
    ("# T\n{{ _werte }}", 2, "_werte"),
    ("# T\n{% for x in a.liste if x %}{% endfor %}", 2, "{% for %}"),
    ("# T\n\n\n{% if a.art %}", 4, "unvollständig"),
    ("# T\n{% wenn a %}", 2, "unvollständig"),
    ("# T\n{{ a.name", 2, "derselben Zeile"),
    ("# T\n{{ a\n.name }}", 2, "derselben Zeile"),
    ("# T\n\ue000", 2, "Sonderzeichen"),
    ("# T\n{{ a.nmae }}", 2, "„nmae“"),
    ("# T\n\n{% if b.x %}{% endif %}", 3, "„b“"),
    ("# T\n{{ a.art }}", 2, "nicht zum Drucken"),
    ("# T\n{{ a.liste }}", 2, "leer"),
    ("# T\n{{ a.leer }}", 2, "leer"),
    ("# T\n{{ 'Wort' }}", 2, "nicht zum Drucken"),
    ("# T\n{% if a.name == 'Anna' %}{% endif %}", 2, "nicht ausführen"),
    ("# T\n{% for x in a.name %}{% endfor %}", 2, "nicht ausführen"),
    ("# T\n{% for x in a.liste %}\n[#k] (+) Text\n{% endfor %}", 3, "Schleife"),
    ("# T\n{% for x in a.liste %}\n(+) Text\n{% endfor %}", 3, "Schleife"),
]


@pytest.mark.parametrize(("text", "zeile", "wort"), REFUSED)
def test_refusal_names_file_line_and_reason(text, zeile, wort):
    with pytest.raises(BrokenVorlage) as caught:
        vorlage.render(klausel(text), {"a": SimpleNamespace(**SICHT)})
    assert (caught.value.datei, caught.value.zeile) == (DATEI, zeile)
    assert str(caught.value).startswith(f"Vorlage „{DATEI}“, Zeile {zeile}: ")
    assert wort in str(caught.value)
    assert caught.value.hilfe


def test_unknown_value_names_the_known_ones():
    with pytest.raises(BrokenVorlage, match="Bekannt sind hier: art, leer, liste, name"):
        parse("# T\n{{ a.nmae }}", a=SICHT)


def test_branches_and_loops():
    text = "# T\n{% for x in a.x %}\n[#p {{ x.id }}] (+) {{ x.n }}{% if loop.last %}.{% else %},{% endif %}\n\n{% endfor %}\n"
    items = [SimpleNamespace(id=wert(i), n=wert(i.upper(), (i,))) for i in "ab"]
    blocks = parse(text, a={"x": items})[1:]
    assert [(b.element, b.inlines) for b in blocks] == [
        ("a", (Wert("A", (("a",),)), Text(","))),
        ("b", (Wert("B", (("b",),)), Text("."))),
    ]


def test_instruction_lines_leave_no_blank_line_and_glue_nothing():
    text = "# T\n[#p] (1) Eins\n{% if a.ja %}\nzwei{% if a.ja %} drei{% endif %}\n{% endif %}\nvier"
    assert parse(text, a={"ja": True})[1].inlines == (Text("Eins zwei drei vier"),)
    assert parse(text, a={"ja": False})[1].inlines == (Text("Eins vier"),)


def test_words_compare_with_nothing_and_empty_words_are_false():
    assert not Worte()
    assert not Worte("", wert(""))
    assert wert("x")
    with pytest.raises(TypeError):
        assert wert("x") == "x"
