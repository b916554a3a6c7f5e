"""Document tree → plain text of 80 columns, to be read, mailed, compared. The same tree gives the same text."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from vereinbarung.lesefassung.spalten import GAP, hang, table, width, wrap
from vereinbarung.vertrag.document import (
    GEMEINSAM,
    NACHFOLGEND,
    ORT_DATUM,
    SIEGEL,
    UND,
    ZWISCHEN,
    Absatz,
    Anlagenliste,
    Block,
    Dokument,
    Inhaltsverzeichnis,
    ParteiBlock,
    Seitenumbruch,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    Unterschriftsblock,
    plain,
)

COLUMNS = 80
_INDENT = "    "
_LINE = "_" * 44
_DASH_LEVEL = 4


def write(dokument: Dokument) -> str:
    """Return the text; every paragraph is separated by an empty line."""
    blocks: list[list[str]] = []
    if dokument.kennzeichnung:
        blocks.append(wrap(dokument.kennzeichnung, COLUMNS))
    level = 0
    for before, block in pairwise([None, *dokument.bloecke]):
        if isinstance(block, Absatz):
            level = block.ebene if block.ebene != _DASH_LEVEL else level
            indent = level if block.ebene == _DASH_LEVEL else max(block.ebene - 1, 0)
            # What belongs to one list stands close together.
            close = isinstance(before, Absatz) and min(before.ebene, block.ebene) > 1
            lines = _paragraph(block, indent)
            if close and blocks:
                blocks[-1] += lines
            else:
                blocks.append(lines)
        else:
            level = 0
            blocks += _block(block, dokument) if block is not None else []
    blocks += [wrap(line, COLUMNS) for line in (dokument.fusszeile, dokument.siegelzeile) if line]
    return "\n\n".join("\n".join(line.rstrip(" ") for line in lines) for lines in blocks if lines) + "\n"


def _paragraph(block: Absatz, steps: int) -> list[str]:
    mark = "–" if block.ebene == _DASH_LEVEL else block.nummer
    return hang(plain(block.inhalt), COLUMNS, _INDENT * steps + (f"{mark} " if mark else ""))


def _block(block: Block, dokument: Dokument) -> Iterator[list[str]]:
    match block:
        case Titelblock():
            yield from _title(block)
        case Inhaltsverzeichnis():
            yield from _contents(block, dokument)
        case Ueberschrift():
            yield _underlined(hang(plain(block.inhalt), COLUMNS, f"{block.nummer}  " if block.nummer else ""), "-")
        case Tabelle():
            yield _table(block)
        case Unterschriften():
            yield wrap(block.einleitung, COLUMNS) if block.einleitung else []
            for one in block.bloecke:
                yield from _signature(one)
        case Anlagenliste():
            wide = max((width(nummer) for nummer, _, _ in block.eintraege), default=0)
            yield [x for nummer, titel, _ in block.eintraege for x in _entry(nummer, plain(titel), wide)]
        case Seitenumbruch() | Absatz():
            pass


def _underlined(lines: list[str], mark: str) -> list[str]:
    return [*lines, mark * min(COLUMNS, max(width(line) for line in lines))]


def _title(block: Titelblock) -> Iterator[list[str]]:
    yield _underlined(wrap(plain(block.titel), COLUMNS), "=")
    if block.untertitel:
        yield wrap(plain(block.untertitel), COLUMNS)
    if block.rechtsnatur:
        yield wrap(block.rechtsnatur if block.rechtsnatur.startswith("(") else f"({block.rechtsnatur})", COLUMNS)
    for i, partei in enumerate(block.parteien):
        yield [UND if i else ZWISCHEN]
        yield _party(partei)
    if block.sammelname:
        yield wrap(plain(block.sammelname).join(GEMEINSAM), COLUMNS)


def _party(partei: ParteiBlock) -> list[str]:
    texts = [plain(x) for x in (partei.name, *partei.zeilen)]
    if partei.genannt:
        texts.append(plain(partei.genannt).join(NACHFOLGEND))
    return [line for text in texts for line in hang(text, COLUMNS, _INDENT)]


def _contents(block: Inhaltsverzeichnis, dokument: Dokument) -> Iterator[list[str]]:
    headings = [b for b in dokument.bloecke if isinstance(b, Ueberschrift)]
    if headings:
        wide = max(width(b.nummer) for b in headings)
        yield _underlined(wrap(block.titel, COLUMNS), "-")
        yield [line for b in headings for line in _entry(b.nummer, plain(b.inhalt).replace("\n", " "), wide)]


def _entry(nummer: str, titel: str, wide: int) -> list[str]:
    return hang(titel, COLUMNS, nummer + " " * (wide - width(nummer)) + GAP if nummer else "")


def _table(block: Tabelle) -> list[str]:
    """Set the cells side by side; where words are too long for that, each row becomes a list with its headings."""
    count = len(block.breiten)
    rows = [[plain(c) for c in (*row, *((),) * (count - len(row)))][:count] for row in (block.kopf, *block.zeilen)]
    laid = table(rows, block.breiten, COLUMNS)
    if laid is not None:
        return laid
    head, *body = rows
    out: list[str] = []
    for row in body:
        out += [""] if out else []
        for name, cell in zip(head, row, strict=True):
            out += hang(f"{name}: {cell}", COLUMNS, "") if name else hang(cell, COLUMNS, "")
    return out


def _signature(block: Unterschriftsblock) -> Iterator[list[str]]:
    names = [plain(block.partei)]
    if block.genannt:
        names.append(f"– {plain(block.genannt)} –")
    if block.organ:
        names.append(plain(block.organ))
    yield [line for name in names for line in wrap(name, COLUMNS)]
    yield wrap(plain(block.ort) or ORT_DATUM + _LINE[len(ORT_DATUM) :], COLUMNS)
    for zeile in block.zeilen:
        below = [line for inlines in (zeile.name, zeile.funktion) if inlines for line in wrap(plain(inlines), COLUMNS)]
        yield ["", _LINE, *below]
    notes = [note for note in (block.hinweis, SIEGEL if block.siegel else "") if note]
    if notes:
        yield [line for note in notes for line in wrap(note, COLUMNS)]
