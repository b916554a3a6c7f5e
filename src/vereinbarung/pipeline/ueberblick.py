"""Files and folders → the overview: each file is read for its extract, and nothing is checked."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from vereinbarung.errors import UnreadableSource
from vereinbarung.pipeline.dateien import display
from vereinbarung.source import collect, read
from vereinbarung.ueberblick.werte import Unlesbar
from vereinbarung.verbund import Auszug, auszug, unlesbar

if TYPE_CHECKING:
    from vereinbarung.ueberblick.werte import Ueberblick

KEINE_VEREINBARUNG = (
    "Die Datei ließ sich nicht als Vereinbarung lesen. Was daran nicht stimmt, sagt „vereinbarung pruefen“."
)


def ueberblick(paths: Iterable[str | os.PathLike[str]], stichtag: date) -> tuple[Ueberblick, bool]:
    """Return the overview of files and folders on a day, and whether the system refused a file. Never raises."""
    from vereinbarung.ueberblick.erstellen import erstellen

    found = collect(paths)
    fehlend = [Unlesbar(e.datei, " ".join(part for part in (str(e), e.hilfe) if part)) for e in found.refused]
    is_refused = bool(fehlend)
    auszuege = []
    for path in found.files:
        try:
            a = _auszug(path)
        except UnreadableSource as error:
            is_refused = True
            fehlend.append(Unlesbar(display(path), " ".join(part for part in (str(error), error.hilfe) if part)))
            continue
        if a.lesbar:
            auszuege.append(a)
        else:
            fehlend.append(Unlesbar(a.datei, KEINE_VEREINBARUNG))
    return erstellen(auszuege, stichtag, nicht_lesbar=fehlend, uebergangen=found.notes), is_refused


def _auszug(path: str | os.PathLike[str]) -> Auszug:
    from vereinbarung.model.reading import read as read_model

    tree = read(path).tree
    return auszug(read_model(tree.data), display(path)) if tree is not None else unlesbar(display(path))
