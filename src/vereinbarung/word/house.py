"""The house style, opened once per process: everything of the package that no document changes, ready to be copied."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from vereinbarung.errors import BrokenVorlage
from vereinbarung.resources import folder
from vereinbarung.word import frame, numbering, parts, seam
from vereinbarung.word.markup import DECLARATION, W
from vereinbarung.word.opening import open_word
from vereinbarung.word.package import Entry, entry
from vereinbarung.word.settings import settings
from vereinbarung.word.styles import NUMBERED, Stil, resolve, tie_numbering

if TYPE_CHECKING:
    from pathlib import Path

    from docx.opc.part import Part
    from docx.parts.document import DocumentPart
    from lxml.etree import _Element

_OURS = ("word/document.xml", "word/numbering.xml", "word/settings.xml")
_COPIED = ("styles", "theme", "fontTable")
_STATIC_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Hausstil:
    """A house style in use. Lengths are twips (1/20 point)."""

    ids: dict[Stil, str]
    section: str
    frames: tuple[frame.Frame, ...]
    entries: tuple[Entry, ...]
    indents: tuple[tuple[int, int], ...]
    numbering: Entry
    nummerierung: str
    text_width: int
    text_height: int
    contents_stops: tuple[int, ...]
    """Left tab stops of the entries in the table of contents."""

    def numbering_with(self, extra: list[tuple[int, int, int]]) -> Entry:
        """Return the numbering part for a document that needs lists of its own."""
        if not extra:
            return self.numbering
        return entry("word/numbering.xml", _numbering(self.ids, self.indents, self.nummerierung, extra))


def load(pfad: Path | None = None, nummerierung: str = "paragraf") -> Hausstil:
    """Open and check a house style (the one that comes with the program if none is named) for one way of numbering.

    Raises BrokenVorlage or UnreadableSource with a German sentence.
    """
    pfad = pfad or folder("vorlagen") / "hausstil.docx"
    try:
        state = pfad.stat()
        version = (state.st_mtime_ns, state.st_size)
    except OSError:
        version = (0, 0)  # let the opening say what is wrong
    return _load(pfad, version, nummerierung)


@lru_cache(maxsize=8)
def _load(pfad: Path, _version: tuple[int, int], nummerierung: str) -> Hausstil:
    main = open_word(pfad)
    related = {rel.reltype.rpartition("/")[2]: rel.target_part for rel in main.rels.values() if not rel.is_external}
    styles_part = related.get("styles")
    styles = getattr(styles_part, "element", None)
    if styles is None:
        raise BrokenVorlage(
            f"Die Hausstil-Datei „{pfad.name}“ enthält keine Formatvorlagen.",
            "Bitte nehmen Sie die mitgelieferte Datei hausstil.docx.",
            str(pfad),
        )
    ids = resolve(styles, str(pfad))
    indents = tie_numbering(styles, ids, nummerierung)
    section = _Section(main, ids)
    _fit_footer(styles, ids, section.width)
    collected = _Parts()
    relations = []
    for kind in _COPIED:
        if kind in related:
            collected.add(related[kind])
            relations.append((kind, _name(related[kind])))
    relations += [("numbering", "word/numbering.xml"), ("settings", "word/settings.xml"), ("customXml", seam.ITEM)]
    house_settings = getattr(related.get("settings"), "element", None)
    texts = {"word/settings.xml": settings(house_settings)}
    kinds = {
        "word/document.xml": "document",
        "word/numbering.xml": "numbering",
        "word/settings.xml": "settings",
        "docProps/core.xml": "core",
        "docProps/app.xml": "app",
        "docProps/custom.xml": "custom",
        seam.ITEM: "customXml",
        seam.ITEM_PROPERTIES: "customXmlProps",
    }
    for kind, part_frame, source in section.frames:
        relations.append((kind, part_frame.name))
        kinds[part_frame.name] = kind
        if source is not None:
            collected.add_relations(source)
    numbered = [(f"rId{i}", kind, name) for i, (kind, name) in enumerate(relations, 1)]
    by_name = {name: rid for rid, _, name in numbered}
    texts["word/_rels/document.xml.rels"] = parts.relationships(
        [(rid, kind, "/" + name) for rid, kind, name in numbered]
    )
    texts["_rels/.rels"] = parts.relationships(
        [
            ("rId1", "officeDocument", "word/document.xml"),
            ("rId2", "core", "docProps/core.xml"),
            ("rId3", "app", "docProps/app.xml"),
            ("rId4", "custom", "docProps/custom.xml"),
        ]
    )
    texts["docProps/app.xml"] = parts.app()
    texts[seam.ITEM_PROPERTIES] = seam.item_properties()
    texts[seam.ITEM_RELATIONS] = parts.relationships([("rId1", "customXmlProps", "/" + seam.ITEM_PROPERTIES)])
    texts["[Content_Types].xml"] = parts.content_types(kinds | collected.kinds)
    static = {**collected.blobs, **texts}
    return Hausstil(
        ids=ids,
        section=section.xml(by_name),
        frames=tuple(f for _, f, _ in section.frames),
        entries=tuple(entry(name, content, _STATIC_LEVEL) for name, content in static.items()),
        indents=indents,
        numbering=entry("word/numbering.xml", _numbering(ids, indents, nummerierung), _STATIC_LEVEL),
        nummerierung=nummerierung,
        text_width=section.width,
        text_height=section.height,
        contents_stops=_left_stops(styles, ids[Stil.VERZEICHNIS]),
    )


def _numbering(
    ids: dict[Stil, str],
    indents: tuple[tuple[int, int], ...],
    nummerierung: str,
    extra: list[tuple[int, int, int]] | None = None,
) -> str:
    first, second, third, fourth = (ids[s] for s in NUMBERED)
    formats = numbering.FORMATS[nummerierung]
    return numbering.part((first, second, third, fourth), ids[Stil.ANLAGE], indents, extra, formats)


def _name(part: Part) -> str:
    return str(part.partname).lstrip("/")


def _w(tag: str) -> str:
    return f"{{{W}}}{tag}"


class _Parts:
    """Parts taken over as they are, with what they refer to (a logo, an embedded font)."""

    def __init__(self) -> None:
        self.blobs: dict[str, bytes | str] = {}
        self.kinds: dict[str, str] = {}

    def add(self, part: Part) -> None:
        name = _name(part)
        if name in self.blobs or name in _OURS:
            return
        element = getattr(part, "element", None)
        self.blobs[name] = part.blob if element is None else _serialised(element)
        self.kinds[name] = part.content_type
        self.add_relations(part)

    def add_relations(self, part: Part) -> None:
        if not part.rels:
            return
        name = _name(part)
        folder_name, _, last = name.rpartition("/")
        rels = sorted(part.rels.values(), key=lambda rel: rel.rId)
        self.blobs[f"{folder_name}/_rels/{last}.rels"] = parts.relationships(
            [(r.rId, r.reltype, r.target_ref if r.is_external else str(r.target_part.partname)) for r in rels],
            external=[r.rId for r in rels if r.is_external],
        )
        for rel in rels:
            if not rel.is_external:
                self.add(rel.target_part)


def _serialised(element: _Element) -> str:
    from lxml import etree

    text: str = etree.tostring(element, encoding="unicode")
    return DECLARATION + text


def _fit_footer(styles: _Element, ids: dict[Stil, str], width: int) -> None:
    """Let the page number stand at the right margin when staff have changed the margins."""
    for style in styles.iter(_w("style")):
        if style.get(_w("styleId")) == ids[Stil.FUSSZEILE]:
            tabs = [t for t in style.iter(_w("tab")) if t.get(_w("val")) in ("right", "end")]
            if len(tabs) == 1:
                tabs[0].set(_w("pos"), str(width))


def _left_stops(styles: _Element, style_id: str) -> tuple[int, ...]:
    """Return the left tab stops of a style, in twips."""
    tabs = (
        tab
        for style in styles.iter(_w("style"))
        if style.get(_w("styleId")) == style_id
        for tab in style.iter(_w("tab"))
        if tab.get(_w("val")) in ("left", "start")
    )
    return tuple(int(pos) for tab in tabs if (pos := tab.get(_w("pos"), "")).isdigit())


class _Section:
    """Page size, margins and frames of the house style's last section."""

    def __init__(self, main: DocumentPart, ids: dict[Stil, str]) -> None:
        self._element = main.element.body.find(_w("sectPr"))
        size, margins = self._get("pgSz"), self._get("pgMar")
        self.width = size.get("w", 11906) - margins.get("left", 1418) - margins.get("right", 1134)
        self.height = size.get("h", 16838) - margins.get("top", 1531) - margins.get("bottom", 1304)
        self.frames: list[tuple[str, frame.Frame, Part | None]] = []
        self._references: list[tuple[str, str, str]] = []
        uses = ["default"]
        if self._has("titlePg"):
            uses.append("first")
        house_settings = getattr(main, "settings", None)
        if house_settings is not None and house_settings.odd_and_even_pages_header_footer:
            uses.append("even")
        for kind, root in (("header", "hdr"), ("footer", "ftr")):
            for use in uses:
                part = self._part(main, kind, use)
                element = frame.blank(root) if part is None else getattr(part, "element", None)
                name = f"word/{kind}-{use}.xml" if part is None else _name(part)
                self._references.append((kind, use, name))
                if all(name != f.name for _, f, _ in self.frames):  # one part may serve two kinds of page
                    self.frames.append((kind, frame.read(element, name, ids, wanted=_wanted(kind, use)), part))

    def _get(self, tag: str) -> dict[str, int]:
        element = None if self._element is None else self._element.find(_w(tag))
        values = {} if element is None else dict(element.items())
        return {key.rpartition("}")[2]: int(value) for key, value in values.items() if value.lstrip("-").isdigit()}

    def _has(self, tag: str) -> bool:
        element = None if self._element is None else self._element.find(_w(tag))
        return element is not None and element.get(_w("val"), "1") not in ("0", "false", "off")

    def _part(self, main: DocumentPart, kind: str, use: str) -> Part | None:
        if self._element is None:
            return None
        for reference in self._element.findall(_w(f"{kind}Reference")):
            if reference.get(_w("type"), "default") == use:
                rid = next((value for key, value in reference.items() if key.endswith("}id")), "")
                part = main.rels[rid].target_part if rid in main.rels else None
                return part if hasattr(part, "element") else None
        return None

    def xml(self, rids: dict[str, str]) -> str:
        references = "".join(
            f'<w:{kind}Reference w:type="{use}" r:id="{rids[name]}"/>' for kind, use, name in self._references
        )
        if self._element is None:
            rest = (
                '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1531" w:right="1134" w:bottom="1304" w:left="1418" '
                'w:header="680" w:footer="567" w:gutter="0"/>'
            )
        else:
            skipped = {_w(t) for t in ("headerReference", "footerReference", "sectPrChange", "printerSettings", "type")}
            rest = "".join(
                frame.plain_xml(child)
                for child in self._element
                if isinstance(child.tag, str) and child.tag.startswith(f"{{{W}}}") and child.tag not in skipped
            )
        return f"<w:sectPr>{references}{rest}</w:sectPr>"


def _wanted(kind: str, use: str) -> tuple[Stil, ...]:
    if kind == "footer":
        return (Stil.FUSSZEILE,)
    return (Stil.STATUSZEILE,) if use == "first" else (Stil.STATUSZEILE, Stil.KOPFZEILE)
