"""The title page: title, nature of the agreement, the parties as notaries set them, and room for the contents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import GEMEINSAM, NACHFOLGEND, UND, ZWISCHEN, plain
from vereinbarung.word.markup import run
from vereinbarung.word.styles import Stil

if TYPE_CHECKING:
    from vereinbarung.vertrag.document import Inlines, ParteiBlock, Titelblock
    from vereinbarung.word.sheet import Sheet

_LINE = 290
"""Height of a printed line in twips, for the estimate only."""
_HIGHEST, _LOWEST = 2600, 480
_LINE_CHARS, _ENTRY_CHARS = 95, 80
_BALANCED = 3
_CHARACTER = 228
"""About how wide a character of the title is printed, in twips."""


def estimate(block: Titelblock) -> int:
    """Return about how high the block is printed, in twips without the space above it."""
    lines = 3.4 * (1 + len(plain(block.titel)) // 45) + (
        1.5 * (1 + len(plain(block.untertitel)) // 75) if block.untertitel else 0
    )
    lines += 1.4 * bool(block.rechtsnatur) + 2.4 * bool(block.sammelname)
    for partei in block.parteien:
        lines += 2.4 + bool(partei.genannt)
        lines += sum(1 + len(plain(z)) // _LINE_CHARS for z in (partei.name, *partei.zeilen))
    return round(lines * _LINE)


def contents_height(entries: list[str]) -> int:
    """Return about how high the table of contents is printed, in twips."""
    return _LINE * 3 + sum(round(_LINE * 1.15) * (1 + len(e) // _ENTRY_CHARS) for e in entries)


def render(sheet: Sheet, block: Titelblock, below: int) -> None:
    """Print the title block; `below` is the height of what shares its page. The rest of the space goes around it."""
    free = sheet.house.text_height - estimate(block) - below
    # A paper without parties is a form to be used, no contract with a title page.
    space = max(_LOWEST, min(_HIGHEST, free * 2 // 5)) if block.parteien else 0
    out = sheet.out
    extra = f'<w:spacing w:before="{space}"/>{_indents(plain(block.titel), sheet.house.text_width)}'
    out.append(sheet.p(Stil.TITEL, sheet.inlines(block.titel), keep_next=True, extra=extra, anker=block.anker))
    if block.untertitel:
        below_title = "" if block.parteien else '<w:spacing w:after="360"/>'
        out.append(sheet.p(Stil.UNTERTITEL, sheet.inlines(block.untertitel), keep_next=True, extra=below_title))
    if block.rechtsnatur:
        text = block.rechtsnatur
        out.append(sheet.p(Stil.RECHTSNATUR, run(text if text.startswith("(") else f"({text})"), keep_next=True))
    for i, partei in enumerate(block.parteien):
        first = f'<w:spacing w:before="{min(600, max(240, free // 6))}"/>' if i == 0 else ""
        out.append(sheet.p(Stil.ZWISCHEN, run(UND if i else ZWISCHEN), extra=first))
        _party(sheet, partei, last=i == len(block.parteien) - 1 and not block.sammelname)
    if block.sammelname:
        name = _called(sheet, GEMEINSAM, block.sammelname)
        out.append(sheet.p(Stil.PARTEI, name, extra='<w:spacing w:before="240" w:after="240"/>'))


def _indents(titel: str, width: int) -> str:
    """Return indents that let a title of two or three lines break into lines of about the same length, else nothing.

    Without them the last line may be a single word, or a name be torn at its hyphen.
    """
    words = titel.split(" ")
    lines = -(-len(titel) * _CHARACTER // width)
    if not 1 < lines <= _BALANCED or "\n" in titel:
        return ""
    # The shortest width that still takes no more lines.
    for chars in range(len(titel) // lines, width // _CHARACTER + 1):
        if _lines(words, chars) <= lines:
            side = (width - (chars + 1) * _CHARACTER) // 2
            return f'<w:ind w:left="{side}" w:right="{side}"/>' if side > 0 else ""
    return ""


def _lines(words: list[str], chars: int) -> int:
    count, used = 1, 0
    for word in words:
        if used and used + 1 + len(word) > chars:
            count, used = count + 1, 0
        if len(word) > chars:
            return _BALANCED + 1
        used += len(word) + (1 if used else 0)
    return count


def _party(sheet: Sheet, partei: ParteiBlock, *, last: bool) -> None:
    lines = [sheet.inlines(partei.name, bold=True), *(sheet.inlines(z) for z in partei.zeilen)]
    if partei.genannt:
        lines.append(_called(sheet, NACHFOLGEND, partei.genannt))
    for i, line in enumerate(lines):
        together = i < len(lines) - 1
        extra = '<w:spacing w:after="240"/>' if last and not together else ""
        sheet.out.append(
            sheet.p(Stil.PARTEI, line, keep_next=together or None, extra=extra, anker="" if i else partei.anker)
        )


def _called(sheet: Sheet, around: tuple[str, str], name: Inlines) -> str:
    return f"{run(around[0])}{sheet.inlines(name, bold=True)}{run(around[1])}"
