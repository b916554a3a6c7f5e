"""Every example as a Word file: valid, sound, the same twice, and printed by LibreOffice with its signatures together."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from docx import Document
from openxml_audit import FileFormat, OpenXmlValidator

from tests import libreoffice
from tests.conftest import ROOT
from tests.word.lint import lint
from vereinbarung import pipeline
from vereinbarung.vertrag.document import Absatz, Dokument, Tabelle, Ueberschrift, Unterschriften, plain

EXAMPLES = sorted((ROOT / "beispiele").glob("*/*.yaml"))
NAMES = [f"{p.parent.name}-{p.stem}" for p in EXAMPLES]


def contract(path: Path) -> Dokument:
    dokument, report = pipeline.render(path)
    assert dokument is not None, [(b.regel, b.meldung) for b in report.befunde]
    assert [b.regel for b in report.befunde if b.regel.startswith("DO")] == []
    return dokument


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("docx")
    found = {}
    for path, name in zip(EXAMPLES, NAMES, strict=True):
        found[name] = folder / f"{name}.docx"
        found[name].write_bytes(pipeline.docx(contract(path)))
    return found


@pytest.fixture(scope="module")
def printed(written: dict[str, Path], tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    pdfs = libreoffice.to_pdf(list(written.values()), tmp_path_factory.mktemp("pdf"))
    return {name: libreoffice.pages(pdf) for name, pdf in zip(written, pdfs, strict=True)}


def test_there_are_the_thirteen_arbeitsaemter_and_rheingau_taunus() -> None:
    assert len(EXAMPLES) >= 14


@pytest.mark.parametrize("name", NAMES)
def test_file_is_valid_and_sound(written: dict[str, Path], name: str) -> None:
    data = written[name].read_bytes()
    assert lint(data) == []
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(written[name])
    assert [f"{e.part_uri}: {e.description}" for e in result.errors] == []
    assert Document(io.BytesIO(data)).core_properties.language == "de-DE"


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_same_input_same_bytes(path: Path) -> None:
    assert pipeline.docx(contract(path)) == pipeline.docx(contract(path))


def squeezed(text: str) -> str:
    """Return a text without blanks, hyphens and line breaks, which printing moves."""
    return re.sub(r"[\s\u00a0\u00ad‐-]+", "", text)


@pytest.mark.buero
@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_signatures_stand_on_one_page(printed: dict[str, list[str]], path: Path) -> None:
    pages = [squeezed(page) for page in printed[f"{path.parent.name}-{path.stem}"]]
    block = next(b for b in contract(path).bloecke if isinstance(b, Unterschriften))
    [first] = [n for n, page in enumerate(pages) if squeezed(block.einleitung) in page]
    if len(block.bloecke) <= 4:
        assert pages[first].index("Unterschriften") < pages[first].index(squeezed(block.einleitung))
    # A dozen signatures need not fit on a page; then each pair of parties stays together (tests/word).
    here = "".join(pages[first : first + 1 if len(block.bloecke) <= 4 else first + 2])
    rest = here[here.index(squeezed(block.einleitung)) :]
    for party in block.bloecke:
        assert squeezed(plain(party.partei)) in rest
        for line in party.zeilen:
            assert squeezed(plain(line.funktion)) in rest


@pytest.mark.buero
@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_every_heading_and_paragraph_is_printed(printed: dict[str, list[str]], path: Path) -> None:
    text = squeezed("".join(printed[f"{path.parent.name}-{path.stem}"]))
    for block in contract(path).bloecke:
        if isinstance(block, (Ueberschrift, Absatz)):
            assert squeezed(plain(block.inhalt))[:25] in text
        if isinstance(block, Tabelle):
            for row in block.zeilen:
                for cell in row:
                    assert squeezed(plain(cell))[:12] in text
