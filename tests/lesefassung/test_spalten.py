from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.lesefassung.spalten import GAP, hang, table, width, wrap

WORDS = st.lists(st.text(st.sampled_from("abß漢字é\u0301👩‍💻\u00a0-"), min_size=1, max_size=9), max_size=25).map(" ".join)
CELL = st.lists(WORDS, min_size=1, max_size=2).map("\n".join)


@given(WORDS, st.integers(5, 40))
def test_wrapping_keeps_every_word_and_the_width(text, columns):
    lines = wrap(text, columns)
    assert " ".join(lines) == " ".join(word for word in text.split(" ") if word)
    for line in lines:
        assert width(line) <= columns or " " not in line


def test_non_breaking_space_holds_together():
    assert wrap("siehe §\u00a05 Abs.\u00a02", 10) == ["siehe §\u00a05", "Abs.\u00a02"]


def test_first_line_stands_out():
    assert hang("eins zwei drei", 9, "(1) ") == ["(1) eins", "    zwei", "    drei"]
    assert hang("", 9, "(1) ") == ["(1) "]


@given(st.integers(1, 4).flatmap(lambda n: st.tuples(st.lists(st.lists(CELL, min_size=n, max_size=n), min_size=1, max_size=4), st.lists(st.integers(1, 9), min_size=n, max_size=n))))
def test_table_fits_and_every_cell_can_be_read(drawn):
    rows, shares = drawn
    lines = table(rows, shares, 60)
    if lines is None:
        return
    assert all(width(line) <= 60 for line in lines)
    rule = next(line for line in lines if line and set(line) <= {"-", " "} and line.split(GAP) == [p for p in line.split(GAP) if len(p) >= 6])
    widths = [len(part) for part in rule.split(GAP)]
    columns: list[list[str]] = [[] for _ in widths]
    for line in lines:
        for i, part in enumerate(cut(line, widths)):
            columns[i] += [w for w in part.split(" ") if w and set(part.strip()) != {"-"}]
    for i, found in enumerate(columns):
        wanted = [w for row in rows for w in row[i].replace("\n", " ").split(" ") if w]
        assert [w for w in found if set(w) != {"-"}] == [w for w in wanted if set(w) != {"-"}]


def cut(line, widths):
    """Yield the parts of a line by the columns they take."""
    rest = line
    for size in widths:
        part = ""
        while rest and width(part + rest[0]) <= size:
            part, rest = part + rest[0], rest[1:]
        yield part
        rest = rest.removeprefix(GAP) if rest.startswith(GAP) else rest.lstrip(" ")


def test_too_long_words_make_no_table():
    assert table([["a", "b"], ["x" * 50, "y" * 50]], [1, 1], 80) is None
    assert table([["a", "b"], ["x" * 50, "y"]], [1, 1], 80) is not None
