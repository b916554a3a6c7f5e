"""Text → WordprocessingML. Every piece of foreign text that enters XML passes through here.

The parts are built as text, so no XML library protects us: escaping and the refusal of characters that XML cannot
carry are done in this module.
"""

from __future__ import annotations

import re

Keys = tuple[str | int, ...]
"""Path of a value in the agreement."""

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
ROOT_ATTRIBUTES = f'xmlns:w="{W}" xmlns:r="{R}"'

# XML 1.0, production 2 (Char): what is not listed there cannot be written, not even as a character reference.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

BOLD = "<w:rPr><w:b/></w:rPr>"
BREAK = "<w:r><w:br/></w:r>"
TAB = "<w:r><w:tab/></w:r>"
HEADER_ROW_LOOK = (
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" '
    'w:noHBand="1" w:noVBand="1"/>'
)
_OPEN = '<w:t xml:space="preserve">'


class UnprintableValue(ValueError):
    """A text holds a character that no Word file can carry (control character, lone surrogate).

    `pfade` are the paths of the value in the agreement (empty for wording and for the program's own texts), `stelle`
    is the index of the character in the text, counted from 0. `str()` is a German sentence.
    """

    def __init__(self, pfade: tuple[Keys, ...], stelle: int, zeichen: str) -> None:
        place = "/".join(str(key) for key in pfade[0]) if pfade else "im Vertragstext"
        super().__init__(
            f"Das Zeichen Nr. {stelle + 1} (U+{ord(zeichen):04X}) lässt sich nicht drucken: {place}. "
            "Bitte löschen Sie es."
        )
        self.pfade = pfade
        self.stelle = stelle


def escape(text: str) -> str:
    """Return text for element content; line ends of all systems become a line feed."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    # Three replacements are faster than one str.translate for words that rarely hold such characters.
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def attribute(text: str) -> str:
    """Return text for a double-quoted attribute value."""
    return escape(text).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def run(text: str, properties: str = "") -> str:
    """Return one run that prints the text exactly: line feeds as line breaks, tabs as tabs, spaces kept."""
    body = escape(text)
    if "\n" in body or "\t" in body:
        body = body.replace("\n", f"</w:t><w:br/>{_OPEN}").replace("\t", f"</w:t><w:tab/>{_OPEN}")
        body = f"{_OPEN}{body}</w:t>".replace(f"{_OPEN}</w:t>", "")
        return f"<w:r>{properties}{body}</w:r>"
    return f"<w:r>{properties}{_OPEN}{body}</w:t></w:r>"


def field(instruction: str, cached: str, properties: str = "") -> str:
    """Return a live field with the result Word shows until it recomputes it."""
    return (
        f'<w:r>{properties}<w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r>{properties}<w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r>{properties}<w:fldChar w:fldCharType="separate"/></w:r>'
        f"{run(cached, properties)}"
        f'<w:r>{properties}<w:fldChar w:fldCharType="end"/></w:r>'
    )


def link(bookmark: str, runs: str) -> str:
    """Return runs as a jump to a bookmark of the same document."""
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{runs}</w:hyperlink>'


def paragraph(properties: str, content: str) -> str:
    """Return a paragraph; `properties` is what stands inside w:pPr, in the order of the schema."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def gap(twips: int, *, keep_next: bool = False) -> str:
    """Return an empty paragraph of exactly this height: Word needs one after a table, and it should not be seen."""
    keep = "<w:keepNext/>" if keep_next else ""
    return (
        f'<w:p><w:pPr>{keep}<w:spacing w:before="0" w:after="0" w:line="{twips}" w:lineRule="exact"/>'
        '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
    )
