"""Text → HTML. Every text that enters the page passes through here."""

from __future__ import annotations

import html
import re
import unicodedata
from hashlib import sha256

from vereinbarung.vertrag.document import (
    Absatz,
    Dokument,
    Inline,
    Inlines,
    Tabelle,
    Text,
    Ueberschrift,
    Umbruch,
    Verweis,
    Wert,
)

RESERVED = frozenset({"vertrag", "inhalt"})
"""Ids of the page itself."""

_ID = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*", re.ASCII)
_TURNING = frozenset({"R", "AL", "AN", "RLE", "LRE", "RLO", "LRO", "RLI", "LRI", "FSI", "PDF", "PDI"})


def escape(text: str) -> str:
    """Return text for element content; line ends of all systems become line breaks."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return html.escape(text, quote=False).replace("\n", "<br>")


def attribute(text: str) -> str:
    """Return text for a double-quoted attribute value."""
    return html.escape(text.replace("\r\n", "\n").replace("\r", "\n"), quote=True)


def value(text: str) -> str:
    """Return a text of the drafter's; one that is written from right to left does not turn what stands around it."""
    turns = not text.isascii() and any(unicodedata.bidirectional(c) in _TURNING for c in text)
    return f"<bdi>{escape(text)}</bdi>" if turns else escape(text)


def bold(content: str) -> str:
    """Return content in bold, nothing if there is none."""
    return f"<b>{content}</b>" if content else ""


class Anker:
    """The anchors of a document as ids of the page: each at one element only, and links only to what is there."""

    def __init__(self, dokument: Dokument) -> None:
        self._known = {b.anker for b in dokument.bloecke if isinstance(b, (Ueberschrift, Absatz, Tabelle)) and b.anker}
        self._used: set[str] = set()

    def id(self, anker: str) -> str:
        """Return the attribute ` id="…"`, empty without an anchor or if another element has it."""
        if not anker or anker in self._used:
            return ""
        self._used.add(anker)
        return f' id="{_name(anker)}"'

    def link(self, anker: str, content: str) -> str:
        """Return content as a link to an anchor, or as it is if the anchor is not part of the document."""
        return f'<a href="#{_name(anker)}">{content}</a>' if content and anker in self._known else content

    def inlines(self, inlines: Inlines) -> str:
        """Return the HTML of inlines."""
        return "".join(self._inline(i) for i in inlines)

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text():
                return bold(escape(inline.text)) if inline.fett else escape(inline.text)
            case Wert():
                return bold(value(inline.text)) if inline.fett else value(inline.text)
            case Verweis():
                target = inline.zusatz_anker if inline.zusatz_anker in self._known else inline.anker
                return self.link(target, escape(inline.nummer + inline.zusatz))
            case Umbruch():
                return "<br>"


def _name(anker: str) -> str:
    if _ID.fullmatch(anker) and anker not in RESERVED:
        return anker
    return "a-" + sha256(anker.encode("utf-8", "surrogatepass")).hexdigest()[:16]
