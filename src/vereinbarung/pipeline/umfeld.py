"""Which agreements outside a run its files are compared with: those around them that have to do with them.

Of a file that was named by itself: the agreements of its collection whose text has its id or one that it names. Of a
file met in a folder: those it names and the run does not hold. Its collection is the nearest folder above (or at) it
with the settings file `vereinbarung.yaml` or a `.git`; where there is none, only its own folder. They get no findings.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

from vereinbarung.errors import UnreadableSource
from vereinbarung.source import TooMany, is_agreement, nearby, read, read_bytes
from vereinbarung.verbund import Auszug, auszug

if TYPE_CHECKING:
    from vereinbarung.pipeline.dateien import Dateien

STUFEN = 8
"""So many folders upwards a collection is looked for."""
GRENZE = 2000
"""So many YAML files of a collection are looked into, besides those of the run."""

_KENNUNG = re.compile(rb"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(slots=True)
class Umfeld:
    """What was found around.

    `offen`: files of the run whose collection is unknown or too large, so that what was not found may well exist.
    """

    auszuege: list[Auszug] = field(default_factory=list)
    offen: set[str] = field(default_factory=set)


def umfeld(auszuege: Iterable[Auszug], dateien: Dateien) -> Umfeld:
    """Return what lies around these agreements; the files are added to `dateien`, so that places in them are found."""
    eigene = list(auszuege)
    known = {a.kennung for a in eigene}
    paths = dateien.paths
    seen = {os.path.realpath(path) for path in paths.values()}
    found = Umfeld()
    collection = cache(_collection)
    asked: dict[tuple[Path, bool], list[tuple[Auszug, set[str]]]] = {}
    for a in eigene:
        alone = a.datei in dateien.einzelne
        kennungen = {v.ziel for v in a.verweise}
        kennungen = (kennungen | {a.kennung}) - {""} if alone else kennungen - known
        if a.datei in paths and kennungen:
            folder = Path(os.path.abspath(paths[a.datei])).parent  # noqa: PTH100 -- a link stays where it lies
            asked.setdefault(collection(folder), []).append((a, kennungen))
            found.auszuege += _named(a, folder, seen, dateien)
    for (top, below), questions in asked.items():
        wanted = {kennung.encode() for _, kennungen in questions for kennung in kennungen}
        try:
            for path, data in nearby(top, skip=seen, limit=GRENZE, below=below):
                if not wanted.isdisjoint(_KENNUNG.findall(data)):
                    seen.add(os.path.realpath(path))
                    found.auszuege += _extract(path, data, dateien)
        except TooMany:
            found.offen |= {a.datei for a, _ in questions}
        if not below:
            found.offen |= {a.datei for a, _ in questions} & dateien.einzelne
    return found


def _collection(folder: Path) -> tuple[Path, bool]:
    """Return the top folder of the collection that `folder` lies in, and whether what is below it belongs to it."""
    for top in (folder, *folder.parents)[:STUFEN]:
        # An agreement may bear the name of the settings file; then its folder is an ordinary one.
        settings = top / "vereinbarung.yaml"
        if (top / ".git").exists() or (settings.is_file() and not is_agreement(settings)):
            return top, True
    return folder, False


def _named(a: Auszug, folder: Path, seen: set[str], dateien: Dateien) -> Iterator[Auszug]:
    """Yield the agreements that `a` says where to find, as seen from its folder.

    Only ordinary YAML files: what a file says must not make the program open a device or ask another computer.
    """
    for verweis in a.verweise:
        if not verweis.datei or PureWindowsPath(verweis.datei).anchor or Path(verweis.datei).is_absolute():
            continue
        path = os.path.normpath(folder / verweis.datei)
        real = os.path.realpath(path)
        if real in seen or not path.lower().endswith((".yaml", ".yml")) or not os.path.isfile(real):  # noqa: PTH113 -- a plain string
            continue
        seen.add(real)
        try:
            data = read_bytes(path)
        except UnreadableSource:
            continue
        if data is not None:
            yield from _extract(path, data, dateien)


def _extract(path: str, data: bytes, dateien: Dateien) -> Iterator[Auszug]:
    from vereinbarung.model.reading import read as read_model

    tree = read(data).tree
    if tree is not None:
        shown = dateien.add(path)
        yield auszug(read_model(tree.data), shown)
