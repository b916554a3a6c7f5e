"""What a file may say, and what happens to the rest of it when something is wrong."""

from __future__ import annotations

import pytest

from vereinbarung.source import parsers, read
from vereinbarung.source.problem import Problem, Span


def problems(text: str) -> list[tuple[str, int, int]]:
    return [(p.regel_id, p.span.zeile, p.span.spalte) for p in read(text.encode()).problems]


def data(text: str) -> object:
    tree = read(text.encode()).tree
    assert tree is not None
    return tree.data


def test_ordinary_document() -> None:
    text = "art: x\nformat: 1\nags: 06531\nleer:\nja: true\nliste:\n- a\n- {b: 1.7.2001, c: '1'}\nblock: >\n  ein\n  Satz\n"
    assert data(text) == {
        "art": "x", "format": 1, "ags": "06531", "leer": None, "ja": True,
        "liste": ["a", {"b": "1.7.2001", "c": "1"}], "block": "ein Satz\n",
    }  # fmt: skip


def test_keys_are_text_whatever_they_look_like() -> None:
    assert data("1: a\ntrue: b\n06531: c\n'': d\n") == {"1": "a", "true": "b", "06531": "c", "": "d"}


def test_valid_yaml_that_libyaml_refuses_is_accepted() -> None:
    text = "a: [https://x.de]\nb: {url: https://x.de}\nc: [08:00-16:30]\n"
    assert data(text) == {"a": ["https://x.de"], "b": {"url": "https://x.de"}, "c": ["08:00-16:30"]}


def test_second_key_is_named_with_the_place_of_the_first_and_the_first_value_holds() -> None:
    loaded = read(b"a: 1\nb:\n  c: 2\n  'c': 3\na: 4\n")
    inner, outer = loaded.problems
    assert inner == Problem(
        "QU-11", {"name": "c", "zeile": 3}, Span(4, 3, 4, 6), ((Span(3, 3, 3, 4), "Hier steht „c“ zum ersten Mal."),)
    )
    assert outer.span == Span(5, 1, 5, 2)
    assert loaded.tree is not None
    assert loaded.tree.data == {"a": 1, "b": {"c": 2}}


def test_all_recoverable_problems_come_in_one_run_in_order() -> None:
    text = "a: !!int 3\nb: x\u202ey\na: 4\nc: !foo {d: 1}\n"
    assert problems(text) == [("QU-16", 1, 4), ("QU-08", 2, 5), ("QU-11", 3, 1), ("QU-16", 4, 4)]
    assert data(text) == {"a": "3", "b": "x\u202ey", "c": {"d": 1}}


def test_text_tags_are_allowed_and_make_text() -> None:
    assert data("a: !!str 5\nb: ! 06531\nc: !!str\n") == {"a": "5", "b": "06531", "c": ""}


def test_aliases_repeat_what_their_anchor_says() -> None:
    assert data("a: &x {b: 1}\nc: *x\nd: [*x, *x]\n") == {"a": {"b": 1}, "c": {"b": 1}, "d": [{"b": 1}, {"b": 1}]}


def test_sixty_levels_are_allowed_and_one_more_is_not() -> None:
    assert problems("a: " + "[" * 59 + "]" * 59) == []
    assert problems("a: " + "[" * 60 + "]" * 60) == [("QU-12", 1, 63)]
    assert problems("".join("  " * level + "a:\n" for level in range(60)) + " " * 120 + "b: 1\n") == [
        ("QU-12", 61, 121)
    ]


def test_version_line_does_not_change_what_words_mean() -> None:
    assert data("%YAML 1.1\n---\na: ja\nb: no\nc: 12:30\n") == {"a": "ja", "b": "no", "c": "12:30"}


@pytest.mark.parametrize(
    ("text", "place", "part"),
    [
        ("a: b: c\n", (1, 5), "Doppelpunkt"),
        ("a: 1\nb: 'x\nc: 2\n", (2, 4), "Anführungszeichen wird nicht"),
        ("a: [1, 2\nb: 3\n", (1, 4), "schließende Klammer"),
        ("a: {b: 1\n", (1, 4), "schließende Klammer"),
        ("a: @x\n", (1, 4), "nicht beginnen"),
        ("a: - b\n", (1, 4), "Listenstrich"),
        ("a:\n  b: 1\n c: 2\n", (3, 2), "Einrückung"),
        ("a: 1\nabc\nd: 1\n", (2, 1), "fehlt der Doppelpunkt"),
        ('a: "C:\\x"\n', (1, 7), "Rückstrich"),
        ("a: > 18\n", (1, 4), "mehrzeiligen Text"),
        ("a: & b\n", (1, 4), "„&“"),
        ("a: {?b: c}\n", (1, 6), "„?“"),
    ],
)
def test_syntax_errors_say_in_german_what_is_wrong(text: str, place: tuple[int, int], part: str) -> None:
    (problem,) = read(text.encode()).problems
    assert problem.regel_id == "QU-10"
    assert (problem.span.zeile, problem.span.spalte) == place
    assert part in str(problem.werte["grund"])
    assert str(problem.werte["rat"]).startswith(("Bitte ", "Gehört "))


def test_tabs_are_refused_where_they_indent_and_kept_where_they_are_text() -> None:
    assert problems("a:\n\tb: 1\n") == [("QU-06", 2, 1)]
    assert problems("a: eins\n\tzwei\n") == [("QU-06", 2, 1)]
    assert problems("a: x\n\n\t\n") == [("QU-06", 3, 1)]
    assert data('a: "eins\n\tzwei"\nb: |\n  x\n  \ty\nc: x\ty\n#\tz\n') == {
        "a": "eins zwei",
        "b": "x\n\ty\n",
        "c": "x\ty",
    }


def test_a_syntax_error_elsewhere_is_named_beside_the_tabs() -> None:
    text = "a: @x\nb: 1\nc: [x,\n\ty]\n"
    assert problems(text) == [("QU-10", 1, 4), ("QU-06", 4, 1)]


def test_forbidden_characters_behind_escapes_are_found_where_they_stand() -> None:
    assert problems('a: "\\ud800"\n') == [("QU-22", 1, 5)]
    assert problems('a: "x\\u202ey"\nb: "a\\0"\nc: "\\ue001"\n') == [("QU-08", 1, 6), ("QU-22", 2, 6), ("QU-22", 3, 5)]
    assert problems("b: 'a\\0'\n") == []


def test_many_bad_characters_give_a_few_findings_not_thousands() -> None:
    assert len(problems("a: \x01\n" * 5000)) == 10


def test_without_the_c_extension_everything_is_read_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "a: [https://x.de]\nb: &x {c: 06531}\nd: *x\n"
    expected = data(text)
    monkeypatch.setattr(parsers, "c_parser", lambda: None)
    assert data(text) == expected
    assert problems("a: 1\na: 2\n") == [("QU-11", 2, 1)]
