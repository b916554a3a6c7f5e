"""Agreements × papers × formats → files: where every result goes, known before anything is built."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from vereinbarung.ausgabe import FORMATE

VERTRAG = ""
"""The contract itself among the papers of an agreement; a companion has a name, which goes into that of its file."""

_FORMATE = {**{endung: name for name, endung in FORMATE.items()}, ".htm": "html"}
_FREMD = (".doc", ".odt", ".rtf", ".md")
_DATEIEN = {"docx": "Word-Datei", "pdf": "PDF-Datei", "html": "HTML-Datei", "text": "Textdatei"}


@dataclass(frozen=True, slots=True)
class Ziel:
    """A file to be written: from which agreement (as named in the call), which paper, in which format, where."""

    datei: str
    papier: str
    format: str
    pfad: Path


def formats(gewaehlt: Sequence[str], ziel: str | None) -> tuple[str, ...]:
    """Return the formats in the order they were asked for, each once; the ending of a target file decides as well.

    Raises click.UsageError if the ending says something else or is one that nothing is written in.
    """
    named = _named_file(ziel)
    wanted = tuple(dict.fromkeys(gewaehlt)) or (named or next(iter(FORMATE)),)
    if named and wanted != (named,):
        raise click.UsageError(
            f"Der Name „{ziel}“ verlangt das Format {named}, mit --format ist verlangt: {', '.join(wanted)}. "
            "Bitte nennen Sie mit -o einen Ordner, oder lassen Sie --format weg."
        )
    return wanted


def targets(
    dateien: Iterable[str],
    ziel: str | None,
    formate: Sequence[str],
    *,
    entwurf: bool,
    papiere: Sequence[str] = (VERTRAG,),
) -> list[Ziel]:
    """Return the file for every paper in every format, in the order of the agreements.

    Raises click.UsageError if two results would share a file or one would replace an agreement.
    """
    found = list(_targets(list(dateien), ziel, formate, papiere, entwurf=entwurf))
    # Windows and macOS take „A.docx“ and „a.docx“ for one file: the second contract would replace the first.
    if len({_place(z.pfad) for z in found}) < len(found):
        raise click.UsageError(
            f"Zwei dieser Vereinbarungen bekämen dieselbe {_DATEIEN[found[0].format]}. Bitte rufen Sie sie einzeln auf "
            "und nennen Sie mit -o verschiedene Namen."
        )
    quellen = {_place(Path(z.datei)) for z in found}
    for z in found:
        if _place(z.pfad) in quellen:
            raise click.UsageError(
                f"Die {_DATEIEN[z.format]} würde die Vereinbarung „{z.pfad}“ ersetzen. "
                "Bitte nennen Sie mit -o einen anderen Namen."
            )
    return found


def _named_file(ziel: str | None) -> str:
    """Return the format of a target that names a file, "" for a folder. Raises click.UsageError for foreign endings."""
    ending = os.path.splitext(ziel or "")[1].lower()  # noqa: PTH122 -- Path drops the slash that marks a folder
    if ending in _FREMD and not Path(ziel or "").is_dir():
        raise click.UsageError(
            f"In das Format {ending} wird nicht geschrieben. Möglich sind: {', '.join(FORMATE.values())}; "
            "ein Name ohne eine dieser Endungen ist ein Ordner."
        )
    return _FORMATE.get(ending, "")


def _place(path: Path) -> str:
    return os.path.realpath(path).casefold()


def _targets(
    dateien: list[str], ziel: str | None, formate: Sequence[str], papiere: Sequence[str], *, entwurf: bool
) -> Iterable[Ziel]:
    quellen = [Path(datei) for datei in dateien]
    if _named_file(ziel):
        if len(quellen) * len(papiere) > 1:
            what = "Mehrere Vereinbarungen passen" if len(quellen) > 1 else "Vertrag und Begleitpapiere passen"
            raise click.UsageError(f"{what} nicht in eine Datei. Bitte nennen Sie mit -o einen Ordner statt „{ziel}“.")
        yield Ziel(dateien[0], papiere[0], formate[0], Path(ziel or ""))
        return
    names = [quelle.stem for quelle in quellen]
    # Repositories keep one folder per agreement and the same file name in each: then the folder tells them apart.
    if ziel is not None and len({name.casefold() for name in names}) < len(names):
        names = [f"{quelle.absolute().parent.name}-{quelle.stem}" for quelle in quellen]
    for datei, quelle, stem in zip(dateien, quellen, names, strict=True):
        folder = quelle.parent if ziel is None else Path(ziel)
        for papier in papiere:
            name = "-".join(part for part in (stem, papier, "entwurf" if entwurf else "") if part)
            yield from (Ziel(datei, papier, form, folder / (name + FORMATE[form])) for form in formate)
