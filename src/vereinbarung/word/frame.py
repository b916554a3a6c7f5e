"""Headers and footers: what staff put there stays, and our lines are set into the paragraphs of three styles.

A page frame is read once: everything but the slots becomes fixed text. Two versions are kept, because a contract
without a status line must not show an empty one.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from vereinbarung.word.markup import BREAK, DECLARATION, TAB, R, W, attribute, field, run
from vereinbarung.word.styles import Stil

if TYPE_CHECKING:
    from lxml.etree import _Element

    from vereinbarung.vertrag.document import Dokument

_SLOTS = (Stil.STATUSZEILE, Stil.KOPFZEILE, Stil.FUSSZEILE)
_MARK = "slot"
_FOOT_CHARS = 95
"""Characters that fit in the footer's line beside the page number."""
_MARKUP_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def _w(tag: str) -> str:
    return f"{{{W}}}{tag}"


Template = tuple[str, ...]
"""Fixed XML and names of slots in turn, XML first."""


@dataclass(frozen=True, slots=True)
class Frame:
    """One header or footer part: its name in the package and its two templates."""

    name: str
    with_status: Template
    without_status: Template

    def render(self, dokument: Dokument, number: int) -> str:
        """Return the part for one document; `number` makes the watermark's id unique."""
        template = self.with_status if dokument.kennzeichnung else self.without_status
        out = list(template)
        for i in range(1, len(out), 2):
            out[i] = _fill(Stil(out[i]), dokument, number)
        return "".join(out)


def _fill(slot: Stil, dokument: Dokument, number: int) -> str:
    if slot is Stil.KOPFZEILE:
        return run(dokument.kurztitel)
    if slot is Stil.STATUSZEILE:
        return (watermark(number) if dokument.entwurf else "") + run(dokument.kennzeichnung)
    left = dokument.fusszeile
    page = run("Seite\u00a0") + field("PAGE", "1") + run("\u00a0von\u00a0") + field("NUMPAGES", "1")
    # Beside a text that fills the line the page number would have no place: it goes to the right of the next one.
    below = BREAK if len(left) > _FOOT_CHARS else ""
    seal = BREAK + run(dokument.siegelzeile) if dokument.siegel else ""
    return (run(left) if left else "") + below + TAB + page + seal


def watermark(number: int) -> str:
    """Return the word ENTWURF across the page, in the form Word itself writes (Entwurf → Wasserzeichen)."""
    formulas = (
        "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0",
               "if @0 21600 @1", "if @0 0 @2", "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7",
        "sum @6 0 @5",
    )  # fmt: skip
    equations = "".join(f'<v:f eqn="{e}"/>' for e in formulas)
    return (
        '<w:r><w:rPr><w:noProof/></w:rPr><w:pict xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word">'
        '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" '
        'path="m@7,l@8,m@5,21600l@6,21600e">'
        f"<v:formulas>{equations}</v:formulas>"
        '<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
        'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/>'
        '<v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>'
        '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>'
        f'<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{2048 + number}" type="#_x0000_t136" '
        'alt="Wasserzeichen: Entwurf" style="position:absolute;margin-left:0;margin-top:0;width:440pt;height:100pt;'
        "rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        'mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" '
        'fillcolor="#d9d9d9" stroked="f">'
        '<v:fill opacity=".5"/><v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="ENTWURF"/>'
        '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>'
    )


def blank(kind: str) -> _Element:
    """Return an empty header ("hdr") or footer ("ftr") for a house style that has none."""
    return etree.Element(_w(kind), nsmap={"w": W, "r": R})


def read(element: _Element, name: str, ids: dict[Stil, str], *, wanted: tuple[Stil, ...]) -> Frame:
    """Return the frame of a part. `wanted` slots that staff have removed are added at its end."""
    root = copy.deepcopy(element)
    for container in root.iter(_w("p")):
        slot = _slot_of(container, ids)
        if slot is not None:
            _empty(container, slot)
    present = {mark.text for mark in root.iter(etree.ProcessingInstruction) if mark.target == _MARK}
    for slot in wanted:
        if slot.value not in present:
            p = etree.SubElement(root, _w("p"))
            etree.SubElement(etree.SubElement(p, _w("pPr")), _w("pStyle")).set(_w("val"), ids[slot])
            p.append(etree.ProcessingInstruction(_MARK, slot.value))
    return Frame(name, _template(root), _template(_without_status(root)))


def _slot_of(p: _Element, ids: dict[Stil, str]) -> Stil | None:
    style = p.find(f"{_w('pPr')}/{_w('pStyle')}")
    value = None if style is None else style.get(_w("val"))
    return next((s for s in _SLOTS if ids[s] == value), None)


def _empty(p: _Element, slot: Stil) -> None:
    """Drop the text of a slot paragraph, keep its properties and pictures (a logo may stand in it)."""
    pictures = {_w("drawing"), _w("pict"), _w("object"), f"{{{_MARKUP_COMPATIBILITY}}}AlternateContent"}
    for child in list(p):
        keeps = child.tag == _w("pPr") or any(grandchild.tag in pictures for grandchild in child.iter())
        if not keeps:
            p.remove(child)
            continue
        for text in child.findall(_w("t")):
            child.remove(text)
    p.append(etree.ProcessingInstruction(_MARK, slot.value))


def _without_status(root: _Element) -> _Element:
    root = copy.deepcopy(root)
    for mark in list(root.iter(etree.ProcessingInstruction)):
        if mark.target != _MARK or mark.text != Stil.STATUSZEILE.value:
            continue
        p = mark.getparent()
        p.remove(mark)
        parent = p.getparent()
        if all(child.tag == _w("pPr") for child in p) and len(parent.findall(_w("p"))) > 1:
            parent.remove(p)
    return root


def _template(root: _Element) -> Template:
    text = etree.tostring(root, encoding="unicode")
    out: list[str] = []
    for i, piece in enumerate(text.split(f"<?{_MARK} ")):
        if i:
            slot, rest = piece.split("?>", 1)
            out += [slot, rest]
        else:
            out.append(DECLARATION + piece)
    return tuple(out)


def plain_xml(element: _Element) -> str:
    """Return an element of the main namespace as text for our own root: only w: and r:, no revision ids."""
    prefixes = {W: "w", R: "r"}

    def shown(name: str) -> str:
        namespace, _, local = name.removeprefix("{").rpartition("}")
        return f"{prefixes[namespace]}:{local}" if namespace in prefixes else ""

    attributes = "".join(
        f' {shown(key)}="{attribute(value)}"'
        for key, value in element.items()
        if shown(key) and ":rsid" not in shown(key)
    )
    inside = "".join(plain_xml(child) for child in element if isinstance(child.tag, str) and shown(child.tag))
    return f"<{shown(element.tag)}{attributes}>{inside}</{shown(element.tag)}>"
