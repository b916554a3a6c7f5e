"""Word files taken apart, changed and put together again, as other programs and other people do it."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

from lxml import etree

from tests.word.lint import W, parts

BODY = "word/document.xml"


def joined(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Put parts together to a .docx."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as z:
        for name, data in files.items():
            z.writestr(name, data)
    return out.getvalue()


def with_part(docx: bytes, change: Callable[[str], str], name: str = BODY) -> bytes:
    """Return the file with one part changed as text; asserts that something was changed."""
    files = parts(docx)
    before = files[name].decode()
    files[name] = change(before).encode()
    assert files[name].decode() != before
    return joined(files)


def with_tree(docx: bytes, change: Callable[[etree._Element], object], name: str = BODY) -> bytes:
    """Return the file with one part changed as a tree."""

    def run(text: str) -> str:
        root = etree.fromstring(text.encode())
        change(root)
        return etree.tostring(root, encoding="unicode")

    return with_part(docx, run, name)


def texts(root: etree._Element) -> list[etree._Element]:
    """Return every text that a page shows and that is no count of pages."""
    found, inside = [], []
    for element in root.iter(W + "fldChar", W + "instrText", W + "t"):
        if element.tag == W + "fldChar":
            kind = element.get(W + "fldCharType")
            if kind == "begin":
                inside.append("")
            elif kind == "end":
                inside.pop()
        elif element.tag == W + "instrText":
            inside[-1] += element.text or ""
        elif element.text and not any("PAGE" in instruction for instruction in inside):
            found.append(element)
    return found
