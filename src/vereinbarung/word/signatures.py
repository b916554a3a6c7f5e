"""The signatures: one table of two halves, so that the lines of both sides stand level and no page break tears it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import ORT_DATUM, SIEGEL, Unterschriften, Unterschriftsblock, plain
from vereinbarung.word.blocks import page_break
from vereinbarung.word.markup import HEADER_ROW_LOOK, attribute, gap, run
from vereinbarung.word.styles import Stil

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.word.sheet import Sheet

_GUTTER = 400
"""Space between the halves, in twips."""
_SEAL = 1588
"""Side of the field for the seal: 28 mm, room for the stamp of a Landkreis or a town."""
_BESIDE_SEAL = 113
_SEAL_ROWS = 2
_CLOSE_FROM = 5
"""From this number of parties on the spacing is narrower, so that up to six still fit on one page."""
_OVER_INTRO, _BELOW_INTRO, _WIDEST = 160, 80, 400
_BELOW_PLACE = 80
_LINE = 265
_NAME_CHARS, _NAME_CHARS_BESIDE_SEAL, _NOTE_CHARS = 38, 23, 50

Pair = tuple[Unterschriftsblock, Unterschriftsblock | None]
Cell = list[tuple[Stil, str, str]]
"""Paragraphs of a cell: style, content, direct properties."""


def render(sheet: Sheet, block: Unterschriften, above: int) -> None:
    """Print all blocks: whole on one page below what stands `above` (twips), else each pair of parties whole."""
    page_break(sheet)
    pairs = _pairs(block)
    if not pairs:
        return
    close = _is_close(block)
    whole = sheet.house.text_height
    spare = whole - above - height(block)
    between = min(_WIDEST, _closest(close=close) + max(0, spare) // (2 * len(pairs))) if spare >= 0 else _WIDEST
    groups = [pairs] if spare >= 0 else [[pair] for pair in pairs]
    first = _BELOW_INTRO
    for i, group in enumerate(groups):
        solid = spare >= 0 or _height(group[0], close=close) <= whole
        intro = block.einleitung if i == 0 else ""
        if intro and not solid:
            # LibreOffice loses rows below a repeated header row if they move to the next page.
            sheet.out.append(sheet.p(Stil.UNTERSCHRIFT, run(intro), keep_next=True, extra=_above(_OVER_INTRO)))
            intro = ""
        sheet.out.append(_table(sheet, group, intro, (first, between), close=close, solid=solid))
        sheet.out.append(gap(20))
        first = between


def height(block: Unterschriften) -> int:
    """Return about how high all signatures are printed, in twips, rather too much."""
    return _OVER_INTRO + _LINE + sum(_height(pair, close=_is_close(block)) for pair in _pairs(block))


def first_height(block: Unterschriften) -> int:
    """Return about how high the introduction and the first pair of parties are printed, in twips."""
    pairs = _pairs(block)
    return _OVER_INTRO + _LINE + _height(pairs[0], close=_is_close(block)) if pairs else 0


def _pairs(block: Unterschriften) -> list[Pair]:
    b = block.bloecke
    return [(b[i], b[i + 1] if i + 1 < len(b) else None) for i in range(0, len(b), 2)]


def _is_close(block: Unterschriften) -> bool:
    return len(block.bloecke) >= _CLOSE_FROM


def _half(sheet: Sheet) -> int:
    return (sheet.house.text_width - _GUTTER) // 2


def _table(sheet: Sheet, pairs: list[Pair], intro: str, above: tuple[int, int], *, close: bool, solid: bool) -> str:
    """Return one table; `above` is the space over its first pair and over the others."""
    half = _half(sheet)
    columns = (half - _SEAL, _SEAL, _GUTTER, half - _SEAL, _SEAL)
    rows = [row for i, pair in enumerate(pairs) for row in _rows(sheet, pair, above[min(i, 1)], close=close)]
    head = ""
    if intro:
        # A real header row: readers that speak the table announce it, and it is no empty layout to them.
        head = (
            f'<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:tcW w:w="{sum(columns)}" '
            f'w:type="dxa"/><w:gridSpan w:val="{len(columns)}"/></w:tcPr>'
            f"{sheet.p(Stil.UNTERSCHRIFT, run(intro), keep_next=True, extra=_above(_OVER_INTRO))}</w:tc></w:tr>"
        )
    body = "".join(row.xml(sheet, keep=solid and i < len(rows) - 1) for i, row in enumerate(rows))
    title = attribute(intro.rstrip(":") or "Unterschriften")
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblW w:w="{sum(columns)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
        f"{HEADER_ROW_LOOK}"
        f'<w:tblCaption w:val="Unterschriften"/><w:tblDescription w:val="{title}"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{head}{body}</w:tbl>"
    )


class _Row:
    """One row: the cells of both halves, and which half shows its seal field here ("restart", "continue", "")."""

    def __init__(self, left: Cell, right: Cell, seals: tuple[str, str] = ("", ""), least: int = 0) -> None:
        self._halves = ((left, seals[0]), (right, seals[1]))
        self._least = least

    def xml(self, sheet: Sheet, *, keep: bool) -> str:
        left, right = (_half_cells(sheet, cell, seal, keep=keep) for cell, seal in self._halves)
        gutter = _cell(sheet, [], f'<w:tcW w:w="{_GUTTER}" w:type="dxa"/>', keep=keep)
        least = f'<w:trHeight w:val="{self._least}" w:hRule="atLeast"/>' if self._least else ""
        return f"<w:tr><w:trPr><w:cantSplit/>{least}</w:trPr>{left}{gutter}{right}</w:tr>"


def _half_cells(sheet: Sheet, cell: Cell, seal: str, *, keep: bool) -> str:
    half = _half(sheet)
    if not seal:
        return _cell(sheet, cell, f'<w:tcW w:w="{half}" w:type="dxa"/><w:gridSpan w:val="2"/>', keep=keep)
    beside = (
        f'<w:tcW w:w="{half - _SEAL}" w:type="dxa"/><w:tcMar><w:right w:w="{_BESIDE_SEAL}" w:type="dxa"/></w:tcMar>'
    )
    sides = "".join(
        f'<w:{side} w:val="dashed" w:sz="4" w:space="0" w:color="8C8C8C"/>'
        for side in ("top", "left", "bottom", "right")
    )
    field = (
        f'<w:tcW w:w="{_SEAL}" w:type="dxa"/><w:vMerge w:val="{seal}"/><w:tcBorders>{sides}</w:tcBorders>'
        '<w:vAlign w:val="center"/>'
    )
    content: Cell = (
        [(Stil.UNTERSCHRIFT_HINWEIS, run(SIEGEL.strip("()")), '<w:jc w:val="center"/>')] if seal == "restart" else []
    )
    return _cell(sheet, cell, beside, keep=keep) + _cell(sheet, content, field, keep=keep)


def _cell(sheet: Sheet, cell: Cell, properties: str, *, keep: bool) -> str:
    content = cell or [(Stil.UNTERSCHRIFT_HINWEIS, "", "")]
    # The style keeps with what follows; the last row of a table and one too long for a page must not.
    inside = "".join(sheet.p(stil, runs, keep_next=keep, extra=extra) for stil, runs, extra in content)
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{inside}</w:tc>"


def _above(twips: int) -> str:
    return f'<w:spacing w:before="{twips}"/>'


def _rows(sheet: Sheet, pair: Pair, above: int, *, close: bool) -> Iterator[_Row]:
    left, right = pair
    yield _Row(_name(sheet, left, above), _name(sheet, right, above))
    yield _Row(_place(sheet, left, close=close), _place(sheet, right, close=close))
    lines = _lines(pair)
    tall = min(lines, _SEAL_ROWS)
    sealed = any(b and b.siegel for b in pair)
    for i in range(lines):
        merge = ("restart" if i == 0 else "continue") if i < tall else ""
        seals = (merge if left.siegel else "", merge if right and right.siegel else "")
        least = -(-_SEAL // tall) if sealed and i < tall else 0
        yield _Row(_line(sheet, left, i, close=close), _line(sheet, right, i, close=close), seals, least)
    if any(b and b.hinweis for b in pair):
        yield _Row(_note(left), _note(right))


def _lines(pair: Pair) -> int:
    """Return how many rows of lines a pair has; a party without a line still needs one to hold its seal."""
    return max(1, *(len(b.zeilen) for b in pair if b))


def _name(sheet: Sheet, block: Unterschriftsblock | None, above: int) -> Cell:
    if block is None:
        return []
    name = sheet.inlines(block.partei, bold=True)
    name = sheet.bookmarked(block.anker, name) if block.anker else name
    cell: Cell = [(Stil.UNTERSCHRIFT, name, _above(above))]
    if block.genannt:
        cell.append((Stil.UNTERSCHRIFT, f"{run('– ')}{sheet.inlines(block.genannt)}{run(' –')}", ""))
    if block.organ:
        cell.append((Stil.UNTERSCHRIFT, sheet.inlines(block.organ), ""))
    return cell


def _place(sheet: Sheet, block: Unterschriftsblock | None, *, close: bool) -> Cell:
    if block is None:
        return []
    before = f'<w:spacing w:before="{100 if close else 200}" w:after="{_BELOW_PLACE}"/>'
    if block.ort:
        return [(Stil.UNTERSCHRIFT, sheet.inlines(block.ort), before)]
    leader = f'<w:tabs><w:tab w:val="right" w:leader="underscore" w:pos="{_half(sheet)}"/></w:tabs>'
    return [(Stil.UNTERSCHRIFT, f"{run(ORT_DATUM)}<w:r><w:tab/></w:r>", leader + before)]


def _line(sheet: Sheet, block: Unterschriftsblock | None, index: int, *, close: bool) -> Cell:
    if block is None or index >= len(block.zeilen):
        return []
    zeile = block.zeilen[index]
    before = _above(440) if close else ""
    name = sheet.inlines(zeile.name) if plain(zeile.name) else run("\u00a0")
    cell: Cell = [(Stil.UNTERSCHRIFT_LINIE, name, before)]
    if zeile.funktion:
        cell.append((Stil.UNTERSCHRIFT_HINWEIS, sheet.inlines(zeile.funktion), ""))
    return cell


def _note(block: Unterschriftsblock | None) -> Cell:
    if block is None or not block.hinweis:
        return []
    return [(Stil.UNTERSCHRIFT_HINWEIS, run(block.hinweis), _above(60))]


def _closest(*, close: bool) -> int:
    return 160 if close else 360


def _height(pair: Pair, *, close: bool) -> int:
    """Return about how high a pair is printed, in twips, rather too much."""
    blocks = [b for b in pair if b]

    def wrapped(text: str, chars: int) -> int:
        return _LINE * (1 + len(text) // chars)

    name = max(
        wrapped(plain(b.partei), _NAME_CHARS)
        + (wrapped(plain(b.genannt), _NAME_CHARS) if b.genannt else 0)
        + (wrapped(plain(b.organ), _NAME_CHARS) if b.organ else 0)
        for b in blocks
    )
    lines = 0
    tall = min(_lines(pair), _SEAL_ROWS)
    for i in range(_lines(pair)):
        beside = [b.siegel and i < tall for b in blocks]
        written = [
            wrapped(plain(b.zeilen[i].name), _NAME_CHARS_BESIDE_SEAL if narrow else _NAME_CHARS)
            + wrapped(plain(b.zeilen[i].funktion), _NAME_CHARS_BESIDE_SEAL if narrow else _NOTE_CHARS)
            for b, narrow in zip(blocks, beside, strict=True)
            if i < len(b.zeilen)
        ]
        line = (440 if close else 620) + max(written, default=0)
        lines += max(line, -(-_SEAL // tall)) if any(beside) else line
    note = max(wrapped(b.hinweis, _NOTE_CHARS) * bool(b.hinweis) for b in blocks)
    place = max(wrapped(plain(b.ort), _NAME_CHARS) for b in blocks)
    return _closest(close=close) + name + (100 if close else 200) + place + _BELOW_PLACE + lines + note
