"""What no validator sees: faults that Word repairs silently, prints as an error, or hangs on."""

from __future__ import annotations

import io
import re
import zipfile
from collections import Counter
from itertools import pairwise
from pathlib import PurePosixPath

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def parts(docx: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(docx)) as z:
        assert z.testzip() is None
        return {name: z.read(name) for name in z.namelist()}


def body(docx: bytes) -> etree._Element:
    return etree.fromstring(parts(docx)["word/document.xml"])[0]


def lint(docx: bytes) -> list[str]:
    """Return the faults found, as English sentences; empty if the file is sound."""
    files = parts(docx)
    roots = {name: etree.fromstring(raw) for name, raw in files.items() if name.endswith((".xml", ".rels"))}
    document = roots["word/document.xml"]
    return [
        *_bookmarks(document),
        *(fault for name, root in roots.items() for fault in _fields(name, root)),
        *_controls(document),
        *_structure(document),
        *_styles_and_lists(roots),
        *_relations(files, roots),
    ]


def _bookmarks(document):
    names = [b.get(W + "name") for b in document.iter(W + "bookmarkStart")]
    ids = [b.get(W + "id") for b in document.iter(W + "bookmarkStart")]
    ends = [b.get(W + "id") for b in document.iter(W + "bookmarkEnd")]
    yield from (f"bookmark {n} stands twice" for n, c in Counter(n.lower() for n in names).items() if c > 1)
    yield from (f"bookmark {n} is no name for Word" for n in names if not re.fullmatch(r"[A-Za-z_]\w{0,39}", n))
    if len(set(ids)) != len(ids) or sorted(ids) != sorted(ends):
        yield "bookmarks do not open and close in pairs"
    targets = [re.match(r"\s*(?:PAGE)?REF (\S+)", i.text or "") for i in document.iter(W + "instrText")]
    wanted = [t.group(1) for t in targets if t] + [h.get(W + "anchor") for h in document.iter(W + "hyperlink")]
    yield from (f"reference to {t} has no target" for t in wanted if t not in names)


def _fields(name, root):
    depth = 0
    for mark in root.iter(W + "fldChar"):
        depth += {"begin": 1, "separate": 0, "end": -1}[mark.get(W + "fldCharType")]
        if depth not in (0, 1, 2):  # page numbers are fields inside that of the contents
            break
    if depth:
        yield f"{name}: a field is not closed"
    yield from (f"{name}: w:t inside w:del" for _ in root.iterfind(f".//{W}del//{W}t"))


def _controls(document):
    ids = [i.get(W + "val") for i in document.iterfind(f".//{W}sdtPr/{W}id")]
    if len(ids) != len(set(ids)):
        yield "two content controls have the same id"
    for sdt in document.iter(W + "sdt"):
        order = [etree.QName(child).localname for child in sdt.find(W + "sdtPr")]
        if order != ["alias", "tag", "id"]:
            yield f"content control with {order}"
        if len(sdt.find(f"{W}sdtPr/{W}tag").get(W + "val")) > 64:
            yield "tag longer than 64"
        if sdt.getparent().tag not in (W + "p", W + "hyperlink") or sdt.find(f"{W}sdtContent/{W}p") is not None:
            yield "content control around a paragraph"


def _structure(document):
    children = list(document[0])
    if children[-1].tag != W + "sectPr":
        yield "no section at the end"
    if len(children) > 1 and children[-2].tag == W + "tbl":
        yield "a table is the last thing before the section: some versions of LibreOffice never finish"
    for first, second in pairwise(children):
        if first.tag == second.tag == W + "tbl":
            yield "two tables touch and would merge"
    yield from ("cell without a final paragraph" for c in document.iter(W + "tc") if c[-1].tag != W + "p")
    yield from (f"{p.tag} directly in a paragraph" for p in document.iterfind(f".//{W}p/{W}t"))
    section = document[0].find(W + "sectPr")
    uses = {
        (etree.QName(r).localname, r.get(W + "type")) for r in section if etree.QName(r).localname.endswith("Reference")
    }
    wanted = {"default", "first"} if section.find(W + "titlePg") is not None else {"default"}
    for kind in ("headerReference", "footerReference"):
        yield from (f"no {kind} for {use}" for use in wanted if (kind, use) not in uses)


def _styles_and_lists(roots):
    styles = {s.get(W + "styleId") for s in roots["word/styles.xml"].iter(W + "style")}
    lists = {n.get(W + "numId") for n in roots["word/numbering.xml"].iter(W + "num")} | {"0"}
    for name, root in roots.items():
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            yield from (
                f"{name}: no style {e.get(W + 'val')}" for e in root.iter(W + tag) if e.get(W + "val") not in styles
            )
        yield from (
            f"{name}: no list {e.get(W + 'val')}" for e in root.iter(W + "numId") if e.get(W + "val") not in lists
        )


def _relations(files, roots):
    for name, root in roots.items():
        if not name.endswith(".rels"):
            continue
        folder = PurePosixPath(name).parent.parent
        for relation in root:
            target = relation.get("Target")
            full = target.lstrip("/") if target.startswith("/") else str(folder / target)
            if relation.get("TargetMode") != "External" and full not in files:
                yield f"{name}: {target} is not in the package"
    known = {o.get("PartName").lstrip("/") for o in roots["[Content_Types].xml"] if o.get("PartName")}
    yield from (
        f"{name} has no content type"
        for name in files
        if not name.endswith((".rels", "Types].xml")) and name not in known
    )
