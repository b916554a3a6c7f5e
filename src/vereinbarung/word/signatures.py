"""The signatures: one table of two columns, so that the lines of both sides stand level and no page break tears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import ORT_DATUM, SIEGEL, Unterschriften, Unterschriftsblock, plain
from vereinbarung.word.blocks import page_break
from vereinbarung.word.markup import HEADER_ROW_LOOK, attribute, gap, run
from vereinbarung.word.styles import Stil

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.word.sheet import Sheet

_GUTTER = 340
"""Half the space between the columns, in twips."""
_CLOSE_FROM = 5
"""From this number of parties on the spacing is narrower, so that up to six still fit on one page."""
_HEADING = 900
_BELOW_INTRO, _WIDEST = 80, 400
_LINE = 265
_NAME_CHARS, _NOTE_CHARS = 38, 56

Pair = tuple[Unterschriftsblock, Unterschriftsblock | None]
Cell = list[tuple[Stil, str, str]]
"""Paragraphs of a cell: style, content, direct properties."""


def render(sheet: Sheet, block: Unterschriften) -> None:
    """Print all blocks: whole on one page if they fit at all, else each pair of parties whole."""
    page_break(sheet)
    blocks = block.bloecke
    close = len(blocks) >= _CLOSE_FROM
    pairs: list[Pair] = [(blocks[i], blocks[i + 1] if i + 1 < len(blocks) else None) for i in range(0, len(blocks), 2)]
    if not pairs:
        return
    spare = sheet.house.text_height - _HEADING - sum(_height(pair, close=close) for pair in pairs)
    between = min(_WIDEST, _closest(close=close) + max(0, spare) // (2 * len(pairs))) if spare >= 0 else _WIDEST
    groups = [pairs] if spare >= 0 else [[pair] for pair in pairs]
    above = _BELOW_INTRO
    for i, group in enumerate(groups):
        sheet.out.append(_table(sheet, group, block.einleitung if i == 0 else "", (above, between), close=close))
        sheet.out.append(gap(20))
        above = between


def _table(sheet: Sheet, pairs: list[Pair], intro: str, above: tuple[int, int], *, close: bool) -> str:
    """Return one table; `above` is the space over its first pair and over the others."""
    width = sheet.house.text_width
    half = width // 2
    rows = [row for i, pair in enumerate(pairs) for row in _rows(sheet, pair, above[min(i, 1)], close=close)]
    head = ""
    if intro:
        # A real header row: readers that speak the table announce it, and it is no empty layout to them.
        head = (
            f'<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{2 * half}" w:type="dxa"/>'
            f'<w:gridSpan w:val="2"/></w:tcPr>{sheet.p(Stil.UNTERSCHRIFT, run(intro), keep_next=True)}</w:tc></w:tr>'
        )
    body = ""
    for i, (left, right) in enumerate(rows):
        keep = i < len(rows) - 1
        cells = _cell(sheet, left, half, keep) + _cell(sheet, right, half, keep)
        body += f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{cells}</w:tr>"
    title = attribute(intro.rstrip(":") or "Unterschriften")
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{2 * half}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="{_GUTTER}" w:type="dxa"/></w:tblCellMar>'
        f"{HEADER_ROW_LOOK}"
        f'<w:tblCaption w:val="Unterschriften"/><w:tblDescription w:val="{title}"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{half}"/><w:gridCol w:w="{half}"/></w:tblGrid>{head}{body}</w:tbl>'
    )


def _cell(sheet: Sheet, cell: Cell, width: int, keep: bool) -> str:  # noqa: FBT001
    content = cell or [(Stil.UNTERSCHRIFT_HINWEIS, "", "")]
    inside = "".join(sheet.p(stil, runs, keep_next=keep, extra=extra) for stil, runs, extra in content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>'


def _rows(sheet: Sheet, pair: Pair, above: int, *, close: bool) -> Iterator[tuple[Cell, Cell]]:
    left, right = pair
    yield _name(sheet, left, above), _name(sheet, right, above)
    yield _place(sheet, left, close=close), _place(sheet, right, close=close)
    for i in range(max(len(b.zeilen) for b in pair if b)):
        yield _line(sheet, left, i, close=close), _line(sheet, right, i, close=close)
    if any(b and (b.hinweis or b.siegel) for b in pair):
        yield _note(left, close=close), _note(right, close=close)


def _name(sheet: Sheet, block: Unterschriftsblock | None, above: int) -> Cell:
    if block is None:
        return []
    name = sheet.inlines(block.partei, bold=True)
    name = sheet.bookmarked(block.anker, name) if block.anker else name
    cell: Cell = [(Stil.UNTERSCHRIFT, name, f'<w:spacing w:before="{above}"/>')]
    if block.genannt:
        cell.append((Stil.UNTERSCHRIFT, f"{run('– ')}{sheet.inlines(block.genannt)}{run(' –')}", ""))
    if block.organ:
        cell.append((Stil.UNTERSCHRIFT, sheet.inlines(block.organ), ""))
    return cell


def _place(sheet: Sheet, block: Unterschriftsblock | None, *, close: bool) -> Cell:
    if block is None:
        return []
    before = f'<w:spacing w:before="{100 if close else 200}"/>'
    if block.ort:
        return [(Stil.UNTERSCHRIFT, sheet.inlines(block.ort), before)]
    end = sheet.house.text_width // 2 - _GUTTER
    leader = f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{end}"/></w:tabs>'
    return [(Stil.UNTERSCHRIFT, f"{run(ORT_DATUM)}<w:r><w:tab/></w:r>", leader + before)]


def _line(sheet: Sheet, block: Unterschriftsblock | None, index: int, *, close: bool) -> Cell:
    if block is None or index >= len(block.zeilen):
        return []
    zeile = block.zeilen[index]
    before = '<w:spacing w:before="440"/>' if close else ""
    name = sheet.inlines(zeile.name) if plain(zeile.name) else run("\u00a0")
    cell: Cell = [(Stil.UNTERSCHRIFT_LINIE, name, before)]
    if zeile.funktion:
        cell.append((Stil.UNTERSCHRIFT_HINWEIS, sheet.inlines(zeile.funktion), ""))
    return cell


def _note(block: Unterschriftsblock | None, *, close: bool) -> Cell:
    cell: Cell = []
    if block is not None and block.hinweis:
        cell.append((Stil.UNTERSCHRIFT_HINWEIS, run(block.hinweis), '<w:spacing w:before="40"/>'))
    if block is not None and block.siegel:
        room = '<w:spacing w:before="40"/>' if close else '<w:spacing w:before="160" w:after="360"/>'
        cell.append((Stil.UNTERSCHRIFT_HINWEIS, run(SIEGEL), room))
    return cell


def _closest(*, close: bool) -> int:
    return 160 if close else 360


def _height(pair: Pair, *, close: bool) -> int:
    """Return about how high a pair is printed, in twips, rather too much."""
    blocks = [b for b in pair if b]

    def wrapped(text: str, chars: int) -> int:
        return _LINE * (1 + len(text) // chars)

    name = max(
        wrapped(plain(b.partei), _NAME_CHARS)
        + _LINE * bool(b.genannt)
        + wrapped(plain(b.organ), _NAME_CHARS) * bool(b.organ)
        for b in blocks
    )
    lines = 0
    for i in range(max(len(b.zeilen) for b in blocks)):
        lines += (440 if close else 620) + max(
            wrapped(plain(b.zeilen[i].name), _NAME_CHARS) + wrapped(plain(b.zeilen[i].funktion), _NOTE_CHARS)
            for b in blocks
            if i < len(b.zeilen)
        )
    note = max(
        wrapped(b.hinweis, _NOTE_CHARS) * bool(b.hinweis) + (_LINE if close else _LINE + 500) * b.siegel for b in blocks
    )
    return _closest(close=close) + name + (100 if close else 200) + _LINE + lines + note
