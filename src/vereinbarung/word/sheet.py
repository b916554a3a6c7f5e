"""The sheet being printed: paragraphs with bookmarks, values in content controls, live references."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import Inline, Inlines, Text, Verweis, Wert
from vereinbarung.word.markup import BOLD, BREAK, Keys, attribute, field, link, paragraph, run
from vereinbarung.word.seam import tag_of

if TYPE_CHECKING:
    from vereinbarung.word.house import Hausstil
    from vereinbarung.word.plan import Plan
    from vereinbarung.word.styles import Stil

_ALIAS_LIMIT = 64


class Sheet:
    """Collects the body of one document. `break_next` puts the next paragraph on a new page.

    `keep` says of blocks, by index, that they keep with what follows, or do not; the others are judged where they
    are printed.
    """

    def __init__(self, house: Hausstil, plan: Plan) -> None:
        self.house = house
        self.plan = plan
        self.out: list[str] = []
        self.break_next = False
        self.keep: dict[int, bool] = {}
        self.dash_level = 0
        self._bookmark = 0
        self._uses: dict[str, int] = {}
        self._controls: set[int] = set()
        self._style = {s: f'<w:pStyle w:val="{attribute(i)}"/>' for s, i in house.ids.items()}

    def p(
        self,
        stil: Stil,
        content: str,
        *,
        keep_next: bool | None = None,
        num: str = "",
        extra: str = "",
        anker: str = "",
    ) -> str:
        """Return a paragraph. `num` is a w:numPr, `extra` what comes after it in w:pPr (spacing before indents).

        `keep_next` None leaves it to the style.
        """
        properties = self._style[stil]
        if keep_next is not None:
            properties += "<w:keepNext/>" if keep_next else '<w:keepNext w:val="0"/>'
        if self.break_next:
            properties += "<w:pageBreakBefore/>"
            self.break_next = False
            if "<w:spacing" not in extra:  # all pages begin at the same height
                at = extra.find("<w:ind") if "<w:ind" in extra else len(extra)
                extra = f'{extra[:at]}<w:spacing w:before="0"/>{extra[at:]}'
        if anker:
            content = self.bookmarked(anker, content)
        return paragraph(properties + num + extra, content)

    def bookmarked(self, anker: str, content: str) -> str:
        """Return content inside the bookmark of an anchor."""
        self._bookmark += 1
        number, name = self._bookmark, self.plan.bookmarks[anker]
        return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{number}"/>'

    def inlines(self, inlines: Inlines, *, bold: bool = False) -> str:
        """Return the runs of inlines."""
        return "".join([self._inline(i, bold=bold) for i in inlines])

    def _inline(self, inline: Inline, *, bold: bool) -> str:
        if isinstance(inline, Text):
            return run(inline.text, BOLD if bold or inline.fett else "")
        if isinstance(inline, Wert):
            runs = run(inline.text, BOLD if bold or inline.fett else "")
            # An empty control would show Word's own prompt instead of nothing.
            return self._control(inline.pfade[0], runs) if inline.pfade and inline.text else runs
        if isinstance(inline, Verweis):
            return self._reference(inline, BOLD if bold else "")
        return BREAK

    def _control(self, pfad: Keys, runs: str) -> str:
        tag = tag_of(pfad)
        use = self._uses[tag] = self._uses.get(tag, 0) + 1
        number = 0
        while not number or number in self._controls:
            digest = hashlib.sha256(f"{tag}#{use}".encode("utf-8", "surrogatepass")).digest()
            number = int.from_bytes(digest[:4]) & 0x7FFFFFFF
            use += 1_000_000
        self._controls.add(number)
        # No w:text: LibreOffice takes the formatting away from a control that is declared as plain text.
        shown = attribute(" ".join(str(key) for key in pfad)[:_ALIAS_LIMIT])
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{shown}"/><w:tag w:val="{attribute(tag)}"/><w:id w:val="{number}"/>'
            f"</w:sdtPr><w:sdtContent>{runs}</w:sdtContent></w:sdt>"
        )

    def _reference(self, verweis: Verweis, properties: str) -> str:
        """Return the number as a live field if the target counts, as a jump if it only stands here, else as text."""
        bookmarks = self.plan.bookmarks
        if verweis.anker in self.plan.live:
            # \n: the number as it stands there, whatever stands around the reference (ECMA-376, 17.16.5.51).
            out = field(f"REF {bookmarks[verweis.anker]} \\n \\h", verweis.nummer, properties)
        elif verweis.anker in bookmarks:
            out = link(bookmarks[verweis.anker], run(verweis.nummer, properties))
        else:
            out = run(verweis.nummer, properties)
        if not verweis.zusatz:
            return out
        addition = run(verweis.zusatz, properties)
        # Word's field for a paragraph number prints "(2)"; the contract says "Abs. 2".
        return out + (
            link(bookmarks[verweis.zusatz_anker], addition) if verweis.zusatz_anker in bookmarks else addition
        )
