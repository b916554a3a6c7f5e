"""Headings, paragraphs, tables and lists of the body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import Absatz, Anlagenliste, Tabelle, Ueberschrift, plain
from vereinbarung.word.markup import TAB, field, gap, link, run
from vereinbarung.word.numbering import ANNEX_INDENT, DASH, DASH_INDENTS, MAIN
from vereinbarung.word.plan import DASH_LEVEL
from vereinbarung.word.styles import BODY_LEVELS, Stil

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vereinbarung.vertrag.document import Block
    from vereinbarung.word.sheet import Sheet

_HEADINGS = {"paragraph": Stil.PARAGRAPH, "anlage": Stil.ANLAGE, "frei": Stil.OHNE_NUMMER}
_NO_LIST = '<w:numPr><w:numId w:val="0"/></w:numPr>'
_ITEM = 2
"""Level from which a paragraph is an item of a list."""


def heading(sheet: Sheet, index: int, block: Ueberschrift, anker: str) -> None:
    """Print a heading; its number comes from Word's list, or is typed where no list can print it."""
    content = sheet.inlines(block.inhalt)
    num = extra = ""
    if block.art != "frei":
        used = sheet.plan.lists[index]
        if used is None:
            content = run(block.nummer) + TAB + content
            left, hanging = ANNEX_INDENT if block.art == "anlage" else sheet.house.indents[0]
            num, extra = _NO_LIST, _typed(left, hanging)
        elif used != MAIN:
            num = _list(0, used)
    sheet.out.append(sheet.p(_HEADINGS[block.art], content, num=num, extra=extra, anker=anker))


def absatz(sheet: Sheet, index: int, block: Absatz, before: Block | None, following: tuple[Block, ...]) -> None:
    """Print a paragraph of any level; `following` are the next two blocks.

    What opens a list keeps with its first item, and the last but one keeps with the last: no item stands alone.
    """
    content = sheet.inlines(block.inhalt)
    num = extra = ""
    if block.ebene == DASH_LEVEL:
        num = _list(_dash_level(sheet, before), DASH)
    elif block.ebene:
        left, hanging = sheet.house.indents[block.ebene]
        if not block.nummer:
            num, extra = _NO_LIST, f'<w:ind w:left="{left}" w:firstLine="0"/>'
        elif (used := sheet.plan.lists[index]) is None:
            content = run(block.nummer) + TAB + content
            num, extra = _NO_LIST, _typed(left, hanging)
        elif used != MAIN:
            num = _list(block.ebene, used)
    levels = [b.ebene if isinstance(b, Absatz) else 0 for b in following]
    opens_list = bool(levels) and levels[0] > block.ebene
    last_but_one = block.ebene >= _ITEM and bool(levels) and levels[0] >= _ITEM and max(levels[1:], default=0) < _ITEM
    opens_table = bool(following) and isinstance(following[0], Tabelle)
    keep: bool | None = True if block.halten or opens_list or last_but_one or opens_table else None
    keep = sheet.keep.get(index, keep)
    sheet.out.append(
        sheet.p(BODY_LEVELS[block.ebene], content, keep_next=keep, num=num, extra=extra, anker=block.anker)
    )


def _typed(left: int, hanging: int) -> str:
    return f'<w:tabs><w:tab w:val="left" w:pos="{left}"/></w:tabs><w:ind w:left="{left}" w:hanging="{hanging}"/>'


def _list(level: int, num: int) -> str:
    return f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'


def _dash_level(sheet: Sheet, before: Block | None) -> int:
    """Dashes stand one step inside the paragraph they belong to."""
    if isinstance(before, Absatz) and before.ebene != DASH_LEVEL:
        sheet.dash_level = min(before.ebene, len(DASH_INDENTS) - 1)
    elif not isinstance(before, Absatz):
        sheet.dash_level = 0
    return sheet.dash_level


def table_of_contents(sheet: Sheet, titel: str, seiten: Sequence[int]) -> None:
    r"""Print the table of contents: a TOC field with finished entries, so that nothing has to be updated on opening.

    `seiten` is the page of every heading; if it is empty, `\n` in the field leaves page numbers out.
    """
    headings = sheet.plan.headings
    if not headings:
        return
    sheet.out.append(sheet.p(Stil.VERZEICHNIS_TITEL, run(titel)))
    switches = r"\h \z \u" if seiten else r"\n \h \z \u"
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">'
        f' TOC \\o "1-1" {switches} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )
    # As Word writes it: the stop of the page numbers stands in the entries. No right indent: with one, LibreOffice
    # 7.4 swallows the page number behind a stop that lies beyond it.
    stop = f'<w:tab w:val="right" w:leader="dot" w:pos="{sheet.house.text_width}"/>'
    # A short heading without number would else be followed by its page at the place where titles begin.
    clear = "".join(f'<w:tab w:val="clear" w:pos="{pos}"/>' for pos in sheet.house.contents_stops)
    for i, (anker, block) in enumerate(headings):
        text = plain(block.inhalt).replace("\n", " ")
        number = run(block.nummer) + TAB if block.nummer else ""
        tabs = f"<w:tabs>{'' if block.nummer else clear}{stop}</w:tabs>" if seiten else ""
        extra = tabs + ("" if block.nummer else '<w:ind w:left="0" w:firstLine="0"/>')
        name = sheet.plan.bookmarks[anker]
        page = TAB + field(f"PAGEREF {name} \\h", str(seiten[i])) if seiten else ""
        entry = link(name, number + run(text) + page)
        sheet.out.append(sheet.p(Stil.VERZEICHNIS, (begin if i == 0 else "") + entry, extra=extra))
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    tiny = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    sheet.out.append(sheet.p(Stil.VERZEICHNIS, end, extra=tiny))


def anlagenliste(sheet: Sheet, block: Anlagenliste) -> None:
    """Print the list of annexes; the number is live where the annex is printed with the contract."""
    last = len(block.eintraege) - 1
    names = (*block.anker, *("" for _ in block.eintraege))
    for i, ((nummer, titel, anker), name) in enumerate(zip(block.eintraege, names, strict=False)):
        if anker in sheet.plan.live:
            shown = field(f"REF {sheet.plan.bookmarks[anker]} \\n \\h", nummer)
        elif anker in sheet.plan.bookmarks:
            shown = link(sheet.plan.bookmarks[anker], run(nummer))
        else:
            shown = run(nummer)
        together = True if i < last and i in (0, last - 1) else None
        content = shown + TAB + sheet.inlines(titel)
        sheet.out.append(sheet.p(Stil.ANLAGENLISTE, content, keep_next=together, anker=name))


def page_break(sheet: Sheet) -> None:
    """Begin the new page now: what follows is a table, which cannot carry the break itself."""
    if sheet.break_next:
        sheet.break_next = False
        sheet.out.append(gap(20).replace("<w:pPr>", "<w:pPr><w:pageBreakBefore/>", 1))
