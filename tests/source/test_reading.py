"""What may come in: bytes, encodings, sizes, and refusals of the system."""

from __future__ import annotations

import os
import stat
import sys
import tracemalloc
from pathlib import Path

import pytest

from vereinbarung.errors import UnreadableSource
from vereinbarung.source import loader_name, parsers, read, reading
from vereinbarung.source.problem import Problem, Span

LAUGHS = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
    f"{chr(c)}: &{chr(c)} [{','.join(['*' + chr(c - 1)] * 9)}]\n" for c in range(ord("b"), ord("k"))
)

# What stops it, and a text made to exhaust memory, time or the stack.
HOSTILE: dict[str, tuple[str, bytes]] = {
    "ten thousand lists in brackets": ("QU-12", b"a: " + b"[" * 10_000),
    "hundred thousand lists in brackets": ("QU-12", b"a: " + b"[" * 100_000),
    "thirty thousand lists of dashes": ("QU-12", b"- " * 30_000),
    "ten thousand question marks": ("QU-17", b"? " * 10_000),
    "nine hundred mappings": ("QU-12", b"".join(b" " * level + b"a:\n" for level in range(900))),
    "mappings in brackets": ("QU-12", b"{a: " * 5_000),
    "mappings in closed brackets": ("QU-12", b"a: " + b"{b: " * 61 + b"}" * 61),
    "billion laughs": ("QU-13", LAUGHS.encode()),
    "alias in a circle": ("QU-14", b"a: &a {b: [*a]}\n"),
    "merge laughs": (
        "QU-15",
        b"a0: &a0 {k: v}\n" + b"".join(b"a%d: &a%d {<<: [*a%d, *a%d]}\n" % (i + 1, i + 1, i, i) for i in range(22)),
    ),
    "long list in brackets": ("QU-13", b"a: [" + b"a," * 110_000 + b"]"),
    "many keys": ("QU-13", b"".join(b"k%d: \n" % i for i in range(50_100))),
    "keys without values in brackets": ("QU-13", b"{" + b"a," * 50_100 + b"}"),
    "large scalar": ("QU-03", b"a: " + b"x" * 2_000_000),
    "large comment": ("QU-03", b"#" + b"x" * 2_000_000),
    "many NULs": ("QU-04", b"a: x" + b"\0" * 900_000),
    "wide characters only": ("QU-01", b"a: " + b"\xe4" * 900_000),
    "open quote": ("QU-10", b'a: "' + b"x\n " * 20_000),
    "many anchors": ("QU-10", b"a: " + b"& " * 30_000),
    "many blanks": ("QU-19", b" " * 1_000_000),
    "many line ends": ("QU-19", b"\n" * 1_000_000),
    "long escape": ("QU-10", b'a: "\\U99999999"'),
    "unknown version": ("QU-10", b"%YAML 1.3\n---\na: 1\n"),
    "foreign object": ("QU-16", b"a: !!python/object/apply:os.system [x]\n"),
}


def only(data: bytes) -> Problem:
    (problem,) = read(data).problems
    return problem


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_stopped_by_its_guard_without_spending_memory(name: str) -> None:
    rule, data = HOSTILE[name]
    tracemalloc.start()
    try:
        problem = read(data).problems[0]
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert problem.regel_id == rule
    assert peak < 120 * 1024 * 1024


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_stopped_without_the_c_extension_too(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rule, data = HOSTILE[name]
    monkeypatch.setattr(parsers, "c_parser", lambda: None)
    assert read(data[: 64 * 1024] if rule == "QU-10" else data).problems[0].regel_id == rule


def test_large_file_is_never_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "gross.yaml"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(Path, "open", refuse)
    loaded = read(path)
    assert [problem.regel_id for problem in loaded.problems] == ["QU-03"]
    assert loaded.tree is None


def test_one_byte_more_than_allowed_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    body = b"a: 1\n#" + b"x" * reading.MAX_BYTES
    path.write_bytes(body[: reading.MAX_BYTES])
    assert read(path).problems == ()
    path.write_bytes(body[: reading.MAX_BYTES + 1])
    assert [problem.regel_id for problem in read(path).problems] == ["QU-03"]


def test_cp1252_is_named_with_line_and_column_and_shown_readably() -> None:
    loaded = read("art: x\ntitel: Gießen\n".encode("cp1252"))
    (problem,) = loaded.problems
    assert problem.span == Span(2, 11, 2, 12)
    assert problem.werte == {"zeile": 2, "spalte": 11, "kodierung": "Windows-1252 („ß“)"}
    assert loaded.source.line(2) == "titel: Gießen"


def test_columns_before_a_wrong_byte_count_characters_not_bytes() -> None:
    problem = only("titel: äöü ".encode() + b"\xff\n")
    assert problem.regel_id == "QU-01"
    assert (problem.span.zeile, problem.span.spalte) == (1, 12)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_utf_16_and_32_are_named(encoding: str) -> None:
    loaded = read("art: rahmenvereinbarung\ntitel: Gießen\n".encode(encoding))
    assert [problem.regel_id for problem in loaded.problems] == ["QU-02"]


def test_byte_order_mark_is_taken_off_and_does_not_move_columns() -> None:
    tree = read(b"\xef\xbb\xbfart: x\n").tree
    assert tree is not None
    assert tree.data == {"art": "x"}
    assert tree.span(("art",)) == Span(1, 6, 1, 7)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_all_systems_give_the_same_data_and_positions(end: str) -> None:
    tree = read(end.join(["a: 1", "b:", "  c: [x,", "    y]", "d: |", "  eins", "  zwei", ""]).encode()).tree
    assert tree is not None
    assert tree.data == {"a": 1, "b": {"c": ["x", "y"]}, "d": "eins\nzwei\n"}
    assert tree.span(("b", "c", 1)) == Span(4, 5, 4, 6)
    assert tree.value_span(("d",), 5, 9) == Span(7, 3, 7, 7)
    assert tree.line(7) == "  zwei"


def test_missing_file_folder_and_odd_names_are_refused_in_german(tmp_path: Path) -> None:
    cases: list[tuple[str | Path, str]] = [
        (tmp_path / "fehlt.yaml", "gibt es nicht"), (tmp_path, "ist ein Ordner"), ("a\0b", "nicht lesen"),
    ]  # fmt: skip
    for path, part in cases:
        with pytest.raises(UnreadableSource) as caught:
            read(path)
        assert part in str(caught.value)
        assert caught.value.hilfe.startswith("Bitte ")
        assert caught.value.datei


@pytest.mark.skipif(sys.platform == "win32" or not hasattr(os, "geteuid"), reason="rights by mode are a POSIX matter")
def test_file_without_rights_is_refused_in_german(tmp_path: Path) -> None:
    path = tmp_path / "geheim.yaml"
    path.write_text("art: x\n", encoding="utf-8")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this user may read everything")
    with pytest.raises(UnreadableSource, match="darf nicht gelesen werden"):
        read(path)


def test_permission_and_device_errors_become_sentences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("art: x\n", encoding="utf-8")
    for error, part in [(PermissionError(13, "x"), "darf nicht gelesen"), (OSError(5, "x"), "ließ sich nicht lesen")]:

        def fail(*_: object, error: OSError = error, **__: object) -> None:
            raise error

        with monkeypatch.context() as patched:
            patched.setattr(Path, "open", fail)
            with pytest.raises(UnreadableSource, match=part):
                read(path)


def test_growing_file_is_read_up_to_the_limit_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"a: " + b"x" * (2 * reading.MAX_BYTES))
    true = os.stat

    def early(name: object, *rest: object, **options: object) -> os.stat_result:
        result = true(name, *rest, **options)
        small = list(result)
        small[stat.ST_SIZE] = 3
        return os.stat_result(small)

    monkeypatch.setattr(os, "stat", early)
    assert reading.read_bytes(path) is None


def test_loader_name_says_which_parser_is_in_use(monkeypatch: pytest.MonkeyPatch) -> None:
    assert loader_name().startswith("ruamel.yaml ")
    monkeypatch.setattr(parsers, "c_parser", lambda: None)
    assert "reinem Python" in loader_name()
