"""Reads a file once more, after its model is gone: where a finding across files gets its line, a value is looked up."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from vereinbarung.errors import UnreadableSource
from vereinbarung.source import Loaded, Tree, read

KEPT = 4
"""So many read files are held at a time; the memory of a run does not grow with their number."""


def display(path: str | os.PathLike[str]) -> str:
    """Return a path as reports show it: forward slashes, printable, never a lone surrogate."""
    return os.fsdecode(path).replace("\\", "/").removeprefix("./").encode("utf-8", "replace").decode()


class Dateien:
    """The files of a run by the name they are shown under: paths, or bytes that lie nowhere.

    `einzelne`: those that were named one by one, outside every folder that was named.
    """

    def __init__(self, quellen: Mapping[str, str | os.PathLike[str] | bytes], einzelne: Iterable[str] = ()) -> None:
        self.quellen = dict(quellen)
        self.einzelne = frozenset(einzelne)
        self._loaded = lru_cache(maxsize=KEPT)(self._load)

    @property
    def paths(self) -> dict[str, str]:
        """The files that lie on disk, by the name they are shown under."""
        return {datei: os.fspath(q) for datei, q in self.quellen.items() if not isinstance(q, bytes)}

    def add(self, path: str) -> str:
        """Take in a file from outside the run; return the name it is shown under, as seen from the working folder."""
        try:
            path = os.path.relpath(path)
        except ValueError:  # Windows: on another drive
            path = os.path.abspath(path)  # noqa: PTH100 -- plain strings keep odd bytes
        shown = display(path)
        self.quellen.setdefault(shown, path)
        return shown

    def data(self, datei: str) -> Mapping[str, Any] | None:
        """Return the plain data of a file as they are written; None if it cannot be read (any more)."""
        loaded = self._loaded(datei)
        return loaded.tree.data if loaded and loaded.tree else None

    def tree(self, datei: str) -> Tree | None:
        """Return text and positions of a file; None if it cannot be read (any more)."""
        loaded = self._loaded(datei)
        return loaded.source if loaded else None

    def _load(self, datei: str) -> Loaded | None:
        try:
            return read(self.quellen[datei]) if datei in self.quellen else None
        except UnreadableSource:
            return None
