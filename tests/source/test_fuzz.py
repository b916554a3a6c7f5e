"""Any bytes: never an exception, and every place lies inside the file."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vereinbarung.source import Loaded, Span, Tree, parsers, read

SEED = """\
# Kopf
art: rahmenvereinbarung
parteien:
  - {id: aa, name: "Arbeitsamt \\u00e4", norm: § 371a SGB III}
  - id: lk
    ags: "06531"
    text: |
      eins
        zwei
    gefaltet: >-
      drei
      vier
anker: &a [x, 'y ''z''', ~]
wieder: *a
leer:
zahl: 200
geltung:
  laufzeit: {beginn: 1.1.2001, dauer: 1 Jahr}
"""
TOKENS = ["\t", "\0", "\r", "\n", "\xa0", "\u2028", "\ufeff", "\u202e", "\ue000", "&a", "*a", "*b", "<<: *a", "!!int ", "!x ", "? ", ": ", "- ", "[", "]",
          "{", "}", '"', "'", "|", ">", "#", "%", "@", "`", "---\n", "...\n", "\\", "\\ud800", "\\0", "art: x\n", "[?x]", "  ", ","]  # fmt: skip


def inside(span: Span, tree: Tree) -> bool:
    last = len(tree.lines)
    start, end = (span.zeile, span.spalte), (span.ende_zeile, span.ende_spalte)
    fits = all(1 <= row <= last and 1 <= column <= len(tree.line(row)) + 1 for row, column in (start, end))
    return fits and start <= end


def check(loaded: Loaded) -> None:
    for problem in loaded.problems:
        if problem.regel_id not in {"QU-02", "QU-03"}:
            assert inside(problem.span, loaded.source), problem
            assert all(inside(span, loaded.source) for span, _ in problem.verwandt)
    if loaded.tree is None:
        assert loaded.problems
        return
    todo: list[tuple[tuple[str | int, ...], object]] = [((), loaded.tree.data)]
    while todo:
        path, value = todo.pop()
        assert inside(loaded.tree.span(path), loaded.tree)
        assert inside(loaded.tree.span(path, schluessel=True), loaded.tree)
        assert inside(loaded.tree.span((*path, "fehlt")), loaded.tree)
        if isinstance(value, str) and len(value) < 200:
            for at in range(len(value) + 1):
                assert inside(loaded.tree.value_span(path, at, len(value)), loaded.tree)
        if len(path) < 8:
            items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
            todo += [((*path, key), item) for key, item in items]


def mutate(chance: random.Random) -> bytes:
    text = SEED
    for _ in range(chance.randint(1, 5)):
        at, to = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
        kind = chance.randint(0, 3)
        if kind == 0:
            text = text[:at] + chance.choice(TOKENS) + text[at:]
        elif kind == 1:
            text = text[:at] + text[at + chance.randint(1, 6) :]
        elif kind == 2:
            text = text[:at] + text[at : min(to, at + 80)] + text[at:]
        else:
            text = text.replace("\n", chance.choice(["\r\n", "\r", "\n"]), chance.randint(1, 20))
    data = text.encode()
    if chance.random() < 0.1:
        at = chance.randint(0, len(data))
        data = data[:at] + bytes([chance.randint(0, 255)]) + data[at:]
    return data


@pytest.mark.parametrize("seed", range(8))
def test_mutated_agreements(seed: int) -> None:
    chance = random.Random(seed)
    for _ in range(60):
        check(read(mutate(chance)))


@pytest.mark.parametrize("seed", range(2))
def test_mutated_agreements_without_the_c_extension(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parsers, "c_parser", lambda: None)
    chance = random.Random(seed)
    for _ in range(40):
        check(read(mutate(chance)))


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from([*TOKENS, "a", "b: ", "\n  ", "ä"]), max_size=20).map("".join))
def test_heaps_of_tokens(text: str) -> None:
    check(read(text.encode()))


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=60))
def test_any_bytes(data: bytes) -> None:
    check(read(data))
