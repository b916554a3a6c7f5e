"""QU-10 points to the place where something is to be mended, not only to where the parser gave up."""

from __future__ import annotations

import pytest

from vereinbarung.source import read

OFFEN = [
    ('a: "x\nb:\n  c: "y"\n', 1),
    ('zahl: "unbekannt\n\norganisation:\n  gremium: {nicht_geregelt: "Noch offen, kommt später."}\n', 1),
    ("a: 1\nb: 'x\nc: 'y z'\n", 2),
    ('- eins\n- "zwei\n- drei\n- "vier"\n', 2),
    ('a: {b: "x, c: d}\ne: "f g"\n', 1),
]


@pytest.mark.parametrize(("text", "zeile"), OFFEN)
def test_a_quotation_left_open_is_found_where_it_begins(text: str, zeile: int) -> None:
    problem = read(text.encode()).problems[0]
    assert (problem.regel_id, problem.span.zeile) == ("QU-10", zeile)
    assert "Anführungszeichen, das hier beginnt" in str(problem.werte["grund"])


@pytest.mark.parametrize(
    "text", ['a: "x"\nb: "y" z\n', 'a: "x"\n b: "y"\n', 'a: b"\nc: "d" e\n', "a: it's\nb: 'c' d\n"]
)
def test_a_closed_quotation_is_not_blamed(text: str) -> None:
    problem = read(text.encode()).problems[0]
    assert problem.regel_id == "QU-10"
    assert "das hier beginnt, wird in dieser Zeile nicht" not in str(problem.werte["grund"])
