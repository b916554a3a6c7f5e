"""Which files are ours (decision 17): named ones always, in folders those that say so."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING

from vereinbarung.errors import UnreadableSource
from vereinbarung.source.encoding import decode
from vereinbarung.source.reading import read_bytes

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

_SUFFIXES = (".yaml", ".yml")
_MARK = re.compile(rb"(?:^|[\r\n])art[ \t]*:")


class TooMany(Exception):
    """A folder holds more files than may be looked into."""


@dataclass(slots=True)
class Collected:
    """What a search found.

    `files` are to be checked, in a fixed order; `named` are those of them that no folder holds which was named as well.
    `notes` are YAML files merely met in a folder that cannot be judged (not UTF-8, or larger than any agreement).
    `refused` is what the system did not let us see.
    """

    files: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    refused: list[UnreadableSource] = field(default_factory=list)


def collect(
    paths: Iterable[str | os.PathLike[str]], exclude: Iterable[str] = (), *, nur_eigene: bool = False
) -> Collected:
    """Return the agreements among `paths` (files or folders), in the order given, folders sorted by name.

    A named file is taken as it is, readable or not. In folders count `*.yaml` and `*.yml` with a line that begins with
    `art:`; hidden folders and files and those matching `exclude` (names or relative paths, with * and ?) are
    skipped. With `nur_eigene` (Git hooks name every file changed) named files need such a line, too. Each file comes
    once. Never raises: what the system refuses is in `refused`.
    """
    found = Collected()
    seen: dict[str, str] = {}
    met: set[str] = set()
    patterns = tuple(exclude)
    for name in paths:
        path = os.fspath(name)
        if not os.path.isdir(path):  # noqa: PTH112 - plain strings keep odd bytes and cost less
            if not nur_eigene or _named_is_ours(path, found):
                _add(path, found, seen)
            continue
        for file in _walk(path, patterns, found):
            real = os.path.realpath(file)
            met.add(real)
            if real not in seen and _is_ours(file, found):
                _add(file, found, seen)
    found.named = [path for real, path in seen.items() if real not in met]
    return found


def nearby(
    top: str | os.PathLike[str], *, skip: Container[str], limit: int, below: bool
) -> Iterator[tuple[str, bytes]]:
    """Yield path and bytes of the agreements in a folder, with `below` also in those under it, sorted.

    `skip`: real paths that are known already. What cannot be read is passed over. Raises TooMany once `limit` other
    YAML files, or as many folders, were looked into, so that a folder with the whole disk below it costs little.
    """
    folders = files = 0
    for folder, inner, names in os.walk(os.fspath(top)):
        inner[:] = sorted(name for name in inner if not name.startswith(".")) if below else []
        folders += 1
        for name in sorted(names):
            path = os.path.join(folder, name)  # noqa: PTH118 - as above
            if name.startswith(".") or not name.lower().endswith(_SUFFIXES) or os.path.realpath(path) in skip:
                continue
            if _is_special(path):
                continue
            files += 1
            if max(files, folders) > limit:
                raise TooMany(os.fspath(top))
            data = _bytes(path)
            if data is not None and _has_mark(data):
                yield path, data
        if folders > limit:
            raise TooMany(os.fspath(top))


def is_agreement(path: str | os.PathLike[str]) -> bool:
    """Tell by its bytes whether a file is one of ours; False if it cannot be read."""
    data = _bytes(path)
    return data is not None and _has_mark(data)


def _bytes(path: str | os.PathLike[str]) -> bytes | None:
    try:
        return read_bytes(path)
    except UnreadableSource:
        return None


def _add(path: str, found: Collected, seen: dict[str, str]) -> None:
    real = os.path.realpath(path)
    if real not in seen:
        seen[real] = path
        found.files.append(path)


def _walk(top: str, exclude: tuple[str, ...], found: Collected) -> Iterator[str]:
    """Yield YAML files below `top`, sorted, without following links to folders (they may lead in circles)."""

    def refuse(error: OSError) -> None:
        shown = os.fsdecode(error.filename or top).encode("utf-8", "replace").decode()
        found.refused.append(
            UnreadableSource(
                f"Der Ordner „{shown}“ darf nicht gelesen werden.",
                "Bitte lassen Sie sich Leserechte geben oder nehmen Sie den Ordner von der Prüfung aus.",
                shown,
            )
        )

    for folder, folders, names in os.walk(top, onerror=refuse):
        folders[:] = sorted(name for name in folders if not _skipped(name, folder, top, exclude))
        for name in sorted(names):
            path = os.path.join(folder, name)  # noqa: PTH118 - as above
            if name.lower().endswith(_SUFFIXES) and not _skipped(name, folder, top, exclude) and not _is_special(path):
                yield path


def _is_special(path: str) -> bool:
    """Tell devices and pipes, at which reading may wait for ever; a link that leads nowhere is none."""
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113 - as above


def _skipped(name: str, folder: str, top: str, exclude: tuple[str, ...]) -> bool:
    if name.startswith("."):
        return True
    if not exclude:
        return False
    relative = Path(folder, name).relative_to(top).as_posix()
    return any(fnmatch(name, pattern) or fnmatch(relative, pattern.rstrip("/")) for pattern in exclude)


def _is_ours(path: str, found: Collected) -> bool:
    """Tell by its bytes whether a file met in a folder is an agreement."""
    try:
        data = read_bytes(path)
    except UnreadableSource as error:
        found.refused.append(error)
        return False
    if data is None or decode(data)[1] is not None:
        found.notes.append(path)
        return False
    return _has_mark(data)


def _named_is_ours(path: str, found: Collected) -> bool:
    """Tell whether a named file is an agreement; one with the mark that is not UTF-8 counts, so that it is reported."""
    if not path.lower().endswith(_SUFFIXES):
        return False
    return is_agreement(path) or _is_ours(path, found)


def _has_mark(data: bytes) -> bool:
    return _MARK.search(data.removeprefix(b"\xef\xbb\xbf")) is not None
