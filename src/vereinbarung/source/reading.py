"""One file to a positioned tree or to problems; every limit is checked before memory is spent."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from vereinbarung.errors import UnreadableSource
from vereinbarung.source import characters, fast, parsers, syntax
from vereinbarung.source.compose import Composer
from vereinbarung.source.encoding import decode
from vereinbarung.source.lines import Lines
from vereinbarung.source.problem import Problem, Span, Unusable
from vereinbarung.source.tree import Tree

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from vereinbarung.source.nodes import Node
    from vereinbarung.source.tree import Data

MAX_BYTES = 1024 * 1024
"""Size limit of a file; the largest agreements have 20 KB."""

# After these the plain data are whole and unambiguous enough to be checked further.
_HARMLESS = frozenset({"QU-06", "QU-08", "QU-11", "QU-16"})


@dataclass(frozen=True, slots=True)
class Loaded:
    """What reading a file gave.

    `tree` is None if there are no usable data; `source` always shows the text as far as it could be read (positions
    and lines for display). `problems` are in the order of the text.
    """

    tree: Tree | None
    problems: tuple[Problem, ...]
    source: Tree


def read(source: str | os.PathLike[str] | bytes) -> Loaded:
    """Read a file, or bytes that were read elsewhere. Raises `UnreadableSource` if the system refuses the file."""
    data = source if isinstance(source, bytes) else read_bytes(source)
    if data is None or len(data) > MAX_BYTES:
        werte = {"grenze": MAX_BYTES // (1024 * 1024)}
        return Loaded(None, (Problem("QU-03", werte, Span(1, 1, 1, 1)),), Tree(Lines("")))
    text, wrong = decode(data)
    lines = Lines(text)
    if wrong is not None:
        return Loaded(None, (wrong,), Tree(lines))
    return _load(lines)


def read_bytes(path: str | os.PathLike[str]) -> bytes | None:
    """Return a file's bytes, or None (and nothing read) if it is larger than `MAX_BYTES`.

    Raises `UnreadableSource` with a German sentence if it is missing, a folder, locked or broken.
    """
    shown = os.fsdecode(path).encode("utf-8", "replace").decode()
    try:
        status = os.stat(path)  # noqa: PTH116 - Path.stat builds an object per file for nothing
        if stat.S_ISDIR(status.st_mode):
            raise IsADirectoryError
        if status.st_size > MAX_BYTES:
            return None
        with Path(path).open("rb") as file:
            # One byte more than allowed: pipes and files that grow have no true size.
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:
        raise UnreadableSource(*_refusal(error, shown), shown) from error
    return None if len(data) > MAX_BYTES else data


def _refusal(error: Exception, shown: str) -> tuple[str, str]:
    """Return sentence and remedy for a refusal of the operating system."""
    if isinstance(error, FileNotFoundError):
        return f"Die Datei „{shown}“ gibt es nicht.", "Bitte prüfen Sie die Schreibweise und den Ordner."
    if isinstance(error, IsADirectoryError):
        return f"„{shown}“ ist ein Ordner, keine Datei.", "Bitte nennen Sie eine Datei in diesem Ordner."
    if isinstance(error, PermissionError):
        return (
            f"Die Datei „{shown}“ darf nicht gelesen werden.",
            "Bitte schließen Sie andere Programme, die sie geöffnet haben, oder lassen Sie sich Leserechte geben.",
        )
    return (
        f"Die Datei „{shown}“ ließ sich nicht lesen.",
        "Bitte prüfen Sie, ob das Laufwerk erreichbar ist, und versuchen Sie es noch einmal.",
    )


def _load(lines: Lines) -> Loaded:
    text = lines.text
    plain = characters.is_plain(text)
    problems = [] if plain else list(characters.check_text(lines))
    if any(problem.regel_id not in _HARMLESS for problem in problems):
        return Loaded(None, tuple(sorted(problems, key=_place)), Tree(lines))
    if (plain or not (problems or characters.check_indentation(lines))) and (quick := fast.load(text)) is not None:
        tree = Tree(lines, quick[0], partial(fast.positions, quick[1], text))
        return Loaded(tree, (), tree)
    try:
        data, root, found = compose(lines)
    except Unusable as stop:
        problems += _explain(stop.problem, lines)
        return Loaded(None, tuple(sorted(problems, key=_place)), Tree(lines))
    problems += found
    tree = Tree(lines, data, lambda: root)
    usable = all(problem.regel_id in _HARMLESS for problem in problems)
    return Loaded(tree if usable else None, tuple(sorted(problems, key=_place)), tree)


def _explain(problem: Problem, lines: Lines) -> list[Problem]:
    """Return a syntax error with the tabs and odd blanks that indent, or only these where they are its cause."""
    if problem.regel_id != "QU-10":
        return [problem]
    blanks = characters.check_indentation(lines)
    caused = any(abs(blank.span.zeile - problem.span.zeile) <= 1 for blank in blanks)
    return blanks if caused else [*blanks, problem]


def _place(problem: Problem) -> tuple[int, int, str]:
    return problem.span.zeile, problem.span.spalte, problem.regel_id


def compose(lines: Lines) -> tuple[dict[str, Data], Node, list[Problem]]:
    """Return data, root and recoverable problems of a text; raises `Unusable` for what ends the reading.

    The C parser reads; where it is missing or complains of a short file, the pure one decides: libyaml 0.1.7 refuses
    valid YAML such as `[https://example.org]`.
    """
    if parsers.c_parser() is None:
        return compose_with(parsers.pure_events, lines)
    try:
        return compose_with(parsers.c_events, lines)
    except Unusable as stop:
        first = stop
        if first.problem.regel_id != "QU-10" or len(lines.text) > parsers.PURE_LIMIT:
            raise
    try:
        return compose_with(parsers.pure_events, lines)
    except Unusable as second:
        # Of two complaints about syntax libyaml's is the better one, unless it is of no usual kind: then it is wrong.
        syntactic = second.problem.regel_id == "QU-10" and not syntax.is_unusual(first.problem)
        raise (first if syntactic else second) from second


def compose_with(
    events: Callable[[str], Callable[[], Any]], lines: Lines
) -> tuple[dict[str, Data], Node, list[Problem]]:
    """Return what one parser makes of a text: data, root and recoverable problems. Raises `Unusable`."""
    try:
        composer = Composer(events(lines.text), lines)
        data, root = composer.compose()
    except Unusable:
        raise
    # Besides YAMLError the parsers are known to raise AssertionError, ValueError, TypeError and OverflowError.
    except Exception as error:
        raise Unusable(syntax.problem(error, lines)) from error
    problems = composer.problems
    if "\t" in lines.text or not lines.text.isascii():
        problems += characters.check_indentation(lines, composer.scalars)
    if "\\" in lines.text:
        problems += characters.check_escapes(composer.scalars, lines)
    return data, root, problems
