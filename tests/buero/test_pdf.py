"""Every example as PDF, in one batch: what the file claims of itself, and contents whose page numbers are true."""

from __future__ import annotations

import io
import re
import zipfile

import pikepdf
import pytest
from lxml import etree

from tests import libreoffice
from tests.conftest import ROOT
from vereinbarung import pipeline
from vereinbarung.ausgabe import Auftrag, ausgeben
from vereinbarung.vertrag.document import Ueberschrift, plain

pytestmark = pytest.mark.buero

EXAMPLES = sorted((ROOT / "beispiele").glob("*/*.yaml"))
NAMES = [f"{p.parent.name}-{p.stem}" for p in EXAMPLES]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def made():
    libreoffice.soffice()
    documents = [pipeline.render(path)[0] for path in EXAMPLES]
    found = ausgeben([Auftrag(d, ("docx", "pdf", "html", "text")) for d in documents], seitenzahlen="ja", zeitlimit=400)
    return {name: (d, ausgabe.daten) for name, d, ausgabe in zip(NAMES, documents, found, strict=True)}


@pytest.fixture(params=NAMES)
def example(request, made):
    return made[request.param]


def headings(dokument):
    return [f"{b.nummer} {plain(b.inhalt)}".strip() for b in dokument.bloecke if isinstance(b, Ueberschrift)]


def squeezed(text):
    """Return a text without blanks and hyphens, which printing moves."""
    return re.sub(r"[\s\u00ad‐-]+", "", text)


def shown_pages(data):
    """Return the page numbers that the contents of a Word file show."""
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    entries = (p for p in body.iter(f"{W}p") if any("PAGEREF" in (e.text or "") for e in p.iter(f"{W}instrText")))
    return [int([e.text for e in entry.iter(f"{W}t")][-1]) for entry in entries]


def test_all_four_formats(example):
    _, daten = example
    assert {name: data[:4] for name, data in daten.items() if name in ("docx", "pdf")} == {"docx": b"PK\x03\x04", "pdf": b"%PDF"}
    assert daten["html"].startswith(b"<!DOCTYPE html>")
    assert daten["text"].strip()


def test_file_says_that_it_is_tagged_archivable_and_german(example):
    dokument, daten = example
    with pikepdf.open(io.BytesIO(daten["pdf"])) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "de-DE"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "/JavaScript" not in pdf.Root.get("/Names", {})
        with pdf.open_metadata() as about:
            assert (about["pdfaid:part"], about["pdfaid:conformance"], about["pdfuaid:part"]) == ("2", "B", "1")
            assert about["dc:title"] == dokument.titel


def test_headings_are_bookmarks(example):
    dokument, daten = example
    with pikepdf.open(io.BytesIO(daten["pdf"])) as pdf, pdf.open_outline() as outline:
        titles = [squeezed(item.title) for item in flat(outline.root)]
    assert titles == [squeezed(h) for h in headings(dokument)]


def flat(items):
    for item in items:
        yield item
        yield from flat(item.children)


def test_page_numbers_in_the_contents_are_true(example, tmp_path):
    dokument, daten = example
    (tmp_path / "a.pdf").write_bytes(daten["pdf"])
    pages = [squeezed(page) for page in libreoffice.pages(tmp_path / "a.pdf")]
    numbers = shown_pages(daten["docx"])
    assert len(numbers) == len(headings(dokument))
    assert numbers == sorted(numbers)
    for heading, number in zip(headings(dokument), numbers, strict=True):
        assert squeezed(heading) in pages[number - 1]
        # The printed contents show the same number.
        assert re.search(re.escape(squeezed(heading)) + rf"\.*{number}(?!\d)", "".join(pages[:4]))


def test_word_file_alone_has_the_numbers_that_the_pdf_has_proved(made):
    some = list(made.values())[::5]
    alone = ausgeben([Auftrag(dokument, ("docx",)) for dokument, _ in some], seitenzahlen="auto", zeitlimit=400)
    assert [a.daten["docx"] for a in alone] == [daten["docx"] for _, daten in some]
