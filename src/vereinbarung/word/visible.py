"""XML of a Word file → what its pages say, paragraph by paragraph, without what layout and programs put in.

Read as the standard has it, whoever wrote the file: runs may be split anywhere, fields computed anew, unknown wrappers
put around. A tracked change counts as accepted.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml.etree import _Element

TEXT, INHALT, NOTE, KOPF, FUSS = "Text", "Inhaltsverzeichnis", "Fußnote", "Kopfzeile", "Fußzeile"

_WORD = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",  # what Word calls „Strict Open XML“
)
_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_DELETED = ("del", "moveFrom")
_INSERTED = ("ins", "moveTo")
_PROPERTIES = ("rPr", "sectPr", "tblPr", "tblGrid", "tcPr", "trPr", "sdtPr", "sdtEndPr", "smartTagPr", "tblPrEx")
_FOREIGN = ("altChunk", "subDoc")
_PAGE_NUMBERS = ("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF")
_BREAKS_OF_LAYOUT = ("page", "column")
SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Zeile:
    """A paragraph that is not empty: part of the paper it stands in, its text, the bookmarks that begin in it."""

    bereich: str
    text: str
    anker: tuple[str, ...] = ()


@dataclass(slots=True)
class Gelesen:
    """Everything a file says. `nachverfolgt`: there are tracked changes; `kommentare`: number of comments."""

    zeilen: list[Zeile] = field(default_factory=list)
    nachverfolgt: bool = False
    kommentare: int = 0


def local(element: _Element) -> str:
    """Return the name of a WordprocessingML element, empty for all others."""
    if not isinstance(element.tag, str):
        return ""
    namespace, _, name = element.tag.removeprefix("{").rpartition("}")
    return name if namespace in _WORD else ""


def value(element: _Element, name: str) -> str | None:
    """Return an attribute of the same namespace as its element."""
    found: str | None = element.get(element.tag.rpartition("}")[0] + "}" + name)
    return found


def read(root: _Element, bereich: str, into: Gelesen) -> None:
    """Add the paragraphs of a part (body, header, footer, notes) in reading order."""
    _Reader(bereich, into).blocks(root)


@dataclass(slots=True)
class _Field:
    instruction: str = ""
    has_result: bool = False

    @property
    def kind(self) -> str:
        words = self.instruction.split(maxsplit=1)
        return words[0].upper() if words else ""


@dataclass(slots=True)
class _Paragraph:
    pieces: list[str] = field(default_factory=list)
    anchors: list[str] = field(default_factory=list)
    in_contents: bool = False


class _Reader:
    def __init__(self, bereich: str, into: Gelesen) -> None:
        self._bereich = bereich
        self._into = into
        self._fields: list[_Field] = []
        self._paragraph = _Paragraph()
        self._hidden = False

    def blocks(self, parent: Iterable[_Element]) -> None:
        for child in parent:
            match name := local(child):
                case "p":
                    self._one_paragraph(child)
                case "tr" | "tc" if self._is_deleted_part(child, name):
                    pass
                case "bookmarkStart":
                    self._bookmark(child)
                case "footnote" | "endnote" if (value(child, "type") or "normal") != "normal":
                    pass  # the line above the notes
                case _ if name in _FOREIGN:
                    self._paragraph.pieces.append("{Inhalt einer anderen Datei}")
                    self._finish()
                case "":
                    self.blocks(_first_choice(child))
                case _ if not self._is_skipped(name):
                    self.blocks(child)
        if self._paragraph.pieces:
            self._finish()

    def _one_paragraph(self, p: _Element) -> None:
        self._inside(p)
        mark = next((rpr for ppr in p if local(ppr) == "pPr" for rpr in ppr if local(rpr) == "rPr"), ())
        changes = {local(change) for change in mark}
        self._into.nachverfolgt |= bool(changes & {*_DELETED, *_INSERTED})
        # Where the mark at its end is deleted, what follows belongs to this paragraph.
        if not changes & set(_DELETED):
            self._finish()

    def _finish(self) -> None:
        paragraph, self._paragraph = self._paragraph, _Paragraph()
        text = "".join(paragraph.pieces).replace(SOFT_HYPHEN, "")
        bereich = self._bereich
        if paragraph.in_contents:
            bereich, text = INHALT, _entry(text)
        if text.strip():
            self._into.zeilen.append(Zeile(bereich, text, tuple(paragraph.anchors)))

    def _inside(self, parent: Iterable[_Element]) -> None:  # noqa: C901 -- one case per kind of content
        for child in parent:
            match name := local(child):
                case "r":
                    self._run(child)
                case "t" | "tab" | "ptab" | "br" | "cr" | "noBreakHyphen" | "sym":
                    self._say(_said(child, name))
                case "footnoteReference" | "endnoteReference":
                    self._say("{Fußnote}")
                case "commentReference":
                    self._into.kommentare += 1
                case "fldChar" | "instrText" | "fldSimple":
                    self._field(child, name)
                case "bookmarkStart":
                    self._bookmark(child)
                case "txbxContent":
                    self._box(child)
                case "":
                    self._foreign(child)
                case "pPr":
                    pass
                case _ if not self._is_skipped(name):
                    self._inside(child)

    def _run(self, run: _Element) -> None:
        before = self._hidden
        vanish = [v for rpr in run if local(rpr) == "rPr" for v in rpr if local(v) == "vanish"]
        self._hidden = bool(vanish) and value(vanish[0], "val") not in ("0", "false", "off")
        self._inside(run)
        self._hidden = before

    def _is_skipped(self, name: str) -> bool:
        """Whether an element holds nothing to read; takes note of tracked changes."""
        if name in _DELETED or name in _INSERTED:
            self._into.nachverfolgt = True
        return name in _DELETED or name in _PROPERTIES or name == "delText"

    def _is_deleted_part(self, part: _Element, name: str) -> bool:
        changes = {local(c) for properties in part if local(properties) == f"{name}Pr" for c in properties}
        self._into.nachverfolgt |= bool(changes & {"ins", "del", "cellIns", "cellDel"})
        return bool(changes & {"del", "cellDel"})

    def _foreign(self, element: _Element) -> None:
        """Go through what other vocabularies put around our text: drawings, formulas, alternatives."""
        if not isinstance(element.tag, str):
            return
        namespace, _, name = element.tag.removeprefix("{").rpartition("}")
        if namespace == _MATH and name == "t":
            self._say(element.text or "")
        else:
            self._inside(_first_choice(element))

    def _box(self, box: _Element) -> None:
        """Read a text box: its paragraphs stand before the one it hangs on."""
        held = self._paragraph, self._fields, self._hidden
        self._paragraph, self._fields, self._hidden = _Paragraph(), [], False
        self.blocks(box)
        self._finish()
        self._paragraph, self._fields, self._hidden = held

    def _bookmark(self, start: _Element) -> None:
        if (name := value(start, "name") or "").startswith("k_"):
            self._paragraph.anchors.append(name)

    def _field(self, element: _Element, name: str) -> None:
        if name == "instrText":
            if self._fields and not self._fields[-1].has_result:
                self._fields[-1].instruction += element.text or ""
        elif name == "fldSimple":
            self._fields.append(_Field(value(element, "instr") or ""))
            self._begin_result()
            self._inside(element)
            self._fields.pop()
        elif (kind := value(element, "fldCharType")) == "begin":
            self._fields.append(_Field())
        elif kind == "separate" and self._fields:
            self._begin_result()
        elif kind == "end" and self._fields:
            self._begin_result()  # where there was none yet, programs make one up
            self._fields.pop()

    def _begin_result(self) -> None:
        """Say what a field stands for: a number of pages is one, whatever it is; a reference leads to its target."""
        *around, now = self._fields
        if now.has_result:
            return
        now.has_result = True
        if self._is_shown(around):
            if now.kind in _PAGE_NUMBERS[:-1]:
                self._paragraph.pieces.append("#")
            elif now.kind == "REF" and len(words := now.instruction.split()) > 1:
                self._paragraph.pieces.append(f"{{{words[1]}}}")

    def _is_shown(self, fields: list[_Field]) -> bool:
        return not self._hidden and all(f.has_result and f.kind not in _PAGE_NUMBERS for f in fields)

    def _say(self, text: str) -> None:
        if not self._is_shown(self._fields):
            return
        kinds = [f.kind for f in self._fields]
        self._paragraph.in_contents |= "TOC" in kinds
        # In a number that is repeated programs set either space.
        self._paragraph.pieces.append(text.replace("\u00a0", " ") if "REF" in kinds else text)


def _entry(text: str) -> str:
    """Return an entry of the contents without what each program sets in its own way: tabs, and a page number."""
    title, tab, number = text.rpartition("\t")
    has_number = bool(tab) and number.strip().isdigit()
    return " ".join((title if has_number else text).split())


def _first_choice(element: _Element) -> Iterable[_Element]:
    """Return the children; of alternatives only the first, as the others say the same for older programs."""
    return list(element)[:1] if element.tag == f"{{{_MARKUP_COMPATIBILITY}}}AlternateContent" else element


def _said(element: _Element, name: str) -> str:
    match name:
        case "t":
            text = "".join(element.itertext())
            return text if element.get(_XML_SPACE) == "preserve" else text.strip(" \t\r\n")
        case "tab" | "ptab":
            return "\t"
        case "noBreakHyphen":
            return "\u2011"
        case "sym":
            return f"{{Zeichen {value(element, 'font')} {value(element, 'char')}}}"
        case "br" if value(element, "type") in _BREAKS_OF_LAYOUT:
            return ""
        case _:
            return "\n"
