"""Whatever is written reads back as exactly the same data, by our reader and by another one."""

from __future__ import annotations

import pytest
import yaml12
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from vereinbarung.befragung.eingabe import clean
from vereinbarung.befragung.schrift import entry, mapping, scalar
from vereinbarung.source import read

KEY = st.from_regex(r"[a-z][a-z0-9_-]{0,8}", fullmatch=True)
TRICKY = st.sampled_from(
    [
        "true",
        "ja",
        "Nein",
        "~",
        "null",
        "06531",
        "1.1.2001",
        "1e3",
        "0x1f",
        "-",
        "---",
        "...",
        "? a",
        "- a",
        "a: b",
        "a #b",
        "yes",
        ".5",
        "1_000",
        "12:30:00",
        "=",
        "<<",
        "50 %",
        "§ 371a SGB III",
        "a:",
        "a b: c",
        "1,5",
        "„Zitat“",
        '"a"',
        "",
        " ",
    ]
)
PRINTABLE = st.text(st.characters(exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn", "Zl", "Zp")), max_size=30)
SIGNS = st.text(st.sampled_from("ab:#,-'\"[]{}.&*!|>%@~? §ä\n1"), max_size=30)
PROSE = st.lists(st.text(st.sampled_from("abcäß,.:;#-"), min_size=1, max_size=12), min_size=12, max_size=30).map(
    " ".join
)
VALUE = st.recursive(
    TRICKY | PRINTABLE | SIGNS | PROSE | st.booleans() | st.integers(-(10**9), 10**9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEY, inner, max_size=3),
    max_leaves=6,
)


@settings(max_examples=80, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.dictionaries(KEY, VALUE, min_size=1, max_size=4))
def test_data_read_back_exactly(data):
    text = "\n".join(mapping(data)) + "\n"
    loaded = read(text.encode())
    assert loaded.tree is not None, text
    assert loaded.tree.data == data


@given(PRINTABLE | SIGNS | PROSE | TRICKY)
def test_texts_read_back_by_another_reader(text):
    lines = "\n".join(entry("a", text, 0)) + "\n"
    assert yaml12.parse_yaml(lines) == {"a": text}


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("1.1.2001", "1.1.2001"), ("§ 371a SGB III", "§ 371a SGB III"), ("ja", "ja"), ("50 %", "50 %"), ("06531", '"06531"'),
        ("Ziele, Abläufe", '"Ziele, Abläufe"'), ("a: b", '"a: b"'), ("Haus #3", '"Haus #3"'), ("no", '"no"'), (200, "200"),
        ("200", '"200"'), ('sagt "ja"', '"sagt \\"ja\\""'), ({}, "{}"), ([], "[]"), (True, "true"),
    ],
)  # fmt: skip
def test_quotes_only_where_they_are_needed(value, written):
    assert scalar(value) == written


def test_long_prose_is_folded_and_stays_one_paragraph():
    text = clean("Die Parteien arbeiten zusammen und unterrichten einander, sobald sich etwas ändert. " * 4)
    lines = list(entry("text", text, 2))
    assert lines[0] == "  text: >-"
    assert max(map(len, lines)) <= 100
    assert read(("a:\n" + "\n".join(lines) + "\n").encode()).tree.data == {"a": {"text": text}}
