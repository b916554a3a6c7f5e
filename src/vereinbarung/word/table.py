"""Tables: a short one stands whole on a page; a long one repeats its header row and never shows the header alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import Tabelle, plain
from vereinbarung.word.blocks import page_break
from vereinbarung.word.markup import HEADER_ROW_LOOK, attribute, gap
from vereinbarung.word.styles import Stil

if TYPE_CHECKING:
    from vereinbarung.vertrag.document import Inlines
    from vereinbarung.word.sheet import Sheet

_AFTER = 160
_LINE, _AROUND_ROW, _AROUND_CELL = 252, 90, 216
_CHARACTER = 108
"""About how wide a character of a table is printed, in twips, rather too much."""
_WHOLE = 0.4
"""Share of the page up to which a table is kept whole; a larger one would leave too much of a page blank."""
_SOLID_ROW = 1200
"""Characters up to which a row is kept on one page; a longer one may need more than a page."""


def render(sheet: Sheet, block: Tabelle) -> None:
    """Print a table whose header row is repeated on every page and named for people who listen to it."""
    page_break(sheet)
    total = sum(block.breiten) or 1
    widths = [sheet.house.text_width * b // total for b in block.breiten]
    grid = "".join(f'<w:gridCol w:w="{w}"/>' for w in widths)
    described = (
        f'<w:tblCaption w:val="{attribute(block.titel)}"/><w:tblDescription w:val="{attribute(block.titel)}"/>'
        if block.titel
        else ""
    )
    whole = sum(_height(row, widths) for row in (block.kopf, *block.zeilen)) <= sheet.house.text_height * _WHOLE
    last = len(block.zeilen) - 1
    rows = _row(sheet, block.kopf, widths, Stil.TABELLENKOPF, head=True, solid=True, anker=block.anker)
    names = (*block.zeilenanker, *("" for _ in block.zeilen))
    for i, (zeile, name) in enumerate(zip(block.zeilen, names, strict=False)):
        # Word keeps a row with the next by its paragraphs. Of a long table the first two rows stay with the header
        # and the last two together; LibreOffice keeps a table whole or not at all.
        keep = i < last if whole else i < last and i in (0, last - 1)
        rows += _row(sheet, zeile, widths, Stil.TABELLENTEXT, solid=whole, keep=keep, anker=name)
    sheet.out.append(
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{attribute(sheet.house.ids[Stil.TABELLE])}"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f"{HEADER_ROW_LOOK}{described}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        f"{rows}</w:tbl>{gap(_AFTER)}"
    )


def _height(cells: tuple[Inlines, ...], widths: list[int]) -> int:
    """Return about how high a row is printed, in twips, rather too much."""
    lines = [
        sum(1 + len(line) * _CHARACTER // max(width - _AROUND_CELL, _CHARACTER) for line in plain(cell).split("\n"))
        for cell, width in zip(cells, widths, strict=False)
    ]
    return _AROUND_ROW + _LINE * max(lines, default=1)


def _row(
    sheet: Sheet,
    cells: tuple[Inlines, ...],
    widths: list[int],
    stil: Stil,
    *,
    head: bool = False,
    solid: bool = False,
    keep: bool = False,
    anker: str = "",
) -> str:
    filled = [*cells, *((),) * (len(widths) - len(cells))]
    # Only rows of a table that stays whole are unsplittable: below a repeated header row LibreOffice 7.4 loses
    # unsplittable rows that would move to the next page.
    properties = ("<w:cantSplit/>" if solid else "") + ("<w:tblHeader/>" if head else "")
    extra = "<w:keepLines/>" if not head and sum(len(plain(c)) for c in filled) <= _SOLID_ROW else ""
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        + sheet.p(stil, sheet.inlines(cell), keep_next=True if keep else None, anker="" if i else anker, extra=extra)
        + "</w:tc>"
        for i, (cell, width) in enumerate(zip(filled, widths, strict=False))
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{inside}</w:tr>" if properties else f"<w:tr>{inside}</w:tr>"
