"""Document tree → bytes of a .docx. The same tree and house style give the same bytes."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Dokument,
    Inhaltsverzeichnis,
    Seitenumbruch,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Unterschriften,
    Wert,
    plain,
)
from vereinbarung.word import blocks, house, parts, seal, seam, signatures, table, title
from vereinbarung.word.closing import closing
from vereinbarung.word.markup import DECLARATION, FORBIDDEN, ROOT_ATTRIBUTES, Keys, UnprintableValue
from vereinbarung.word.package import entry, pack
from vereinbarung.word.plan import plan
from vereinbarung.word.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from vereinbarung.word.house import Hausstil
    from vereinbarung.word.plan import Plan


def write(dokument: Dokument, hausstil: Path | None = None, *, seiten: Sequence[int] = ()) -> bytes:
    """Return the document as a .docx in the look of `hausstil` (default: the one that comes with the program).

    `seiten` is the page of every heading, in their order, for the table of contents; without it the contents have no
    page numbers, because only a layout program knows them.
    Raises BrokenVorlage or UnreadableSource for a house style that cannot be used, UnprintableValue for text that no
    Word file can carry, ValueError if two blocks have the same anchor.
    """
    style = house.load(hausstil, dokument.nummerierung)
    planned = plan(dokument)
    texts = _visible(dokument, style, planned, seiten)
    sealed = seal.xml(seal.of(dokument, texts.values())) if dokument.siegel else ""
    texts[seam.ITEM] = seam.part(dokument, planned.bookmarks, sealed)
    texts["docProps/core.xml"] = parts.core(dokument)
    texts["docProps/custom.xml"] = parts.custom(dokument)
    # One search through the finished text is cheaper than one per value; only a hit asks where it came from.
    if any(FORBIDDEN.search(xml) for xml in texts.values()):
        _raise_unprintable(dokument)
    entries = [entry(name, xml) for name, xml in texts.items()]
    return pack([*style.entries, style.numbering_with(planned.extra), *entries])


def sealed(dokument: Dokument, hausstil: Path | None = None) -> Dokument:
    """Return the document with the seal of its text, which is then printed in the footer. Raises like `write`."""
    texts = _visible(dokument, house.load(hausstil, dokument.nummerierung), plan(dokument))
    if any(FORBIDDEN.search(xml) for xml in texts.values()):
        _raise_unprintable(dokument)
    return replace(dokument, siegel=seal.of(dokument, texts.values()).wert)


def _visible(dokument: Dokument, style: Hausstil, planned: Plan, seiten: Sequence[int] = ()) -> dict[str, str]:
    """Return the parts that one can see: body, headers and footers."""
    texts = {"word/document.xml": _body(dokument, Sheet(style, planned), seiten)}
    texts |= {frame.name: frame.render(dokument, number) for number, frame in enumerate(style.frames, 1)}
    return texts


def _body(dokument: Dokument, sheet: Sheet, seiten: Sequence[int]) -> str:
    bloecke = dokument.bloecke
    last = len(bloecke) - 1
    anchors = iter(sheet.plan.headings)
    ending = closing(bloecke, sheet.house.text_height)
    sheet.keep = ending.keep
    contents = title.contents_height([f"{b.nummer} {plain(b.inhalt)}" for _, b in sheet.plan.headings])
    for i, block in enumerate(bloecke):
        before = bloecke[i - 1] if i else None
        after = bloecke[i + 1] if i < last else None
        match block:
            case Ueberschrift():
                blocks.heading(sheet, i, block, next(anchors)[0])
            case Absatz():
                blocks.absatz(sheet, i, block, before, bloecke[i + 1 : i + 3])
            case Tabelle():
                table.render(sheet, block)
            case Titelblock():
                shares = isinstance(after, Inhaltsverzeichnis) and _fits(sheet.house, block, contents)
                title.render(sheet, block, contents if shares else 0)
            case Inhaltsverzeichnis():
                shares = isinstance(before, Titelblock) and _fits(sheet.house, before, contents)
                sheet.break_next |= isinstance(before, Titelblock) and not shares
                blocks.table_of_contents(sheet, block.titel, seiten)
                sheet.break_next = after is not None
            case Unterschriften():
                signatures.render(sheet, block, ending.above)
            case Anlagenliste():
                blocks.anlagenliste(sheet, block)
            case Seitenumbruch():
                sheet.break_next = after is not None
    inside = "".join(sheet.out) + sheet.house.section
    return f"{DECLARATION}<w:document {ROOT_ATTRIBUTES}><w:body>{inside}</w:body></w:document>"


def _fits(style: Hausstil, block: Titelblock, contents: int) -> bool:
    """Whether title and contents stand on one page without looking crowded."""
    return title.estimate(block) + contents + 1200 <= style.text_height


def _raise_unprintable(dokument: Dokument) -> None:
    """Find the text that holds the forbidden character and say which value it is."""
    waiting: list[tuple[object, tuple[Keys, ...]]] = [(dokument, ())]
    while waiting:
        thing, pfade = waiting.pop()
        if isinstance(thing, str):
            if hit := FORBIDDEN.search(thing):
                raise UnprintableValue(pfade, hit.start(), hit.group())
        elif isinstance(thing, Wert):
            waiting.append((thing.text, thing.pfade))
        elif isinstance(thing, tuple):
            waiting += [(child, pfade) for child in reversed(thing)]
        elif is_dataclass(thing):
            waiting += [(getattr(thing, f.name), pfade) for f in reversed(fields(thing))]
