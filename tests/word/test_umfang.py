"""A contract of more than forty pages, in each of the three ways to number, as LibreOffice prints it."""

from __future__ import annotations

import re

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from tests.libreoffice import pages, to_pdf, to_text
from tests.word.gross import LONG, SECTIONS, SHORT, gross
from tests.word.lint import lint
from vereinbarung.vertrag.document import Absatz, Tabelle, Ueberschrift, plain
from vereinbarung.vertrag.nummern import NUMMERNARTEN
from vereinbarung.word.writer import write

ARTEN = tuple(NUMMERNARTEN)


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    where = tmp_path_factory.mktemp("gross")
    for art in ARTEN:
        (where / f"{art}.docx").write_bytes(write(gross(art)))
    return {art: where / f"{art}.docx" for art in ARTEN}


@pytest.fixture(scope="module")
def printed(files, tmp_path_factory):
    results = to_pdf(list(files.values()), tmp_path_factory.mktemp("pdf"))
    return dict(zip(files, map(pages, results), strict=True))


@pytest.fixture(scope="module")
def texts(files, tmp_path_factory):
    return dict(zip(files, to_text(list(files.values()), tmp_path_factory.mktemp("txt")), strict=True))


def page_of(text, mark):
    """The pages of the body on which a mark stands (the contents are on the first pages and are left out)."""
    return [n for n, page in enumerate(text) if mark in page and "Inhalt Titel" not in page]


@pytest.mark.parametrize("art", ARTEN)
def test_sound_and_valid(files, art):
    assert lint(files[art].read_bytes()) == []
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(files[art])
    assert [str(e) for e in result.errors] == []


@pytest.mark.buero
@pytest.mark.parametrize("art", ARTEN)
def test_everything_is_there_on_forty_numbered_pages(printed, art):
    text = printed[art]
    assert len(text) >= 40
    for number, page in enumerate(text, 1):
        assert f"Seite {number} von {len(text)}" in page
    whole = "".join(text)
    for block in gross(art).bloecke:
        if isinstance(block, (Ueberschrift, Absatz)):
            assert plain(block.inhalt).split(" ")[0] in whole
        if isinstance(block, Tabelle):
            for zeile in block.zeilen:
                for cell in zeile:
                    assert plain(cell).split(" ")[0] in whole


@pytest.mark.buero
@pytest.mark.parametrize("art", ARTEN)
def test_numbers_and_references_are_those_of_the_tree(texts, art):
    lines = {re.sub(r"\s+", " ", line).strip() for line in texts[art].splitlines()}
    for block in gross(art).bloecke:
        if isinstance(block, (Ueberschrift, Absatz)):
            shown = f"{block.nummer} {plain(block.inhalt)}" if block.nummer else plain(block.inhalt)
            assert re.sub(r"\s+", " ", shown).strip() in lines


@pytest.mark.buero
@pytest.mark.parametrize("art", ARTEN)
def test_no_heading_introduction_or_item_stands_alone(printed, art):
    text = printed[art]
    body = text[next(n for n, page in enumerate(text) if "Absatz1x1z" in page) :]

    def at(mark):
        (page,) = [n for n, page in enumerate(body) if mark in page]
        return page

    for s in range(1, SECTIONS + 1):
        assert at(f"Titel{s}z") == at(f"Absatz{s}x1z")
        assert at(f"Absatz{s}x3z") == at(f"Punkt{s}x0z")
        last = 1 + s % 5
        assert at(f"Punkt{s}x{last - 1}z") == at(f"Punkt{s}x{last}z")


@pytest.mark.buero
@pytest.mark.parametrize("art", ARTEN)
def test_tables(printed, art):
    text = printed[art]
    for s in range(6, SECTIONS + 1, 6):
        rows = LONG if s % 12 == 0 else SHORT
        used = [n for n, page in enumerate(text) if re.search(rf"Zelle{s}x\d+x1z", page)]
        headed = [n for n, page in enumerate(text) if f"Kopf{s}links" in page]
        assert (len(used) == 1) == (rows == SHORT), s
        # A row longer than a page has pages without the beginning of a row; they have the header as well.
        assert set(used) <= set(headed)
        assert headed[0] == used[0], "a header never stands alone"
        (intro,) = [n for n, page in enumerate(text) if f"Absatz{s}x4z" in page]
        assert intro == used[0]
        first = re.findall(rf"Zelle{s}x(\d+)x0z", text[used[0]])
        assert len(first) >= 2, "nor with a single row"


@pytest.mark.buero
@pytest.mark.parametrize("art", ARTEN)
def test_every_annex_begins_a_page(printed, art):
    text = printed[art]
    for i in range(1, 4):
        number = next(n for n, page in enumerate(text) if f"Inhalt{i}z" in page)
        assert re.search(rf"Anlage {i} Beilage{i}z Inhalt{i}z", text[number])
        before = text[number].index(f"Anlage {i} Beilage")
        assert not re.search(r"Absatz\d|Punkt\d|Nummer\d|Inhalt\d", text[number][:before])
