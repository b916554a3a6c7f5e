"""The companion papers as LibreOffice prints them."""

from __future__ import annotations

import pytest

from tests import libreoffice
from tests.begleitpapiere.muster import AB_2018, paper, text_of
from tests.vertrag.muster import data
from vereinbarung.vertrag.begleitpapiere import PAPIERE
from vereinbarung.word.writer import write

pytestmark = pytest.mark.buero


def consent_of_today(name):
    daten = data(name)
    daten["rechtsstand"] = AB_2018
    return paper("einwilligung", daten)


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    folder = tmp_path_factory.mktemp("papiere")
    trees = {f"{papier}-{name}": paper(papier, name=name) for papier in PAPIERE for name in ("kurz", "voll")}
    trees["einwilligung-neu"] = consent_of_today("voll")
    paths = []
    for name, tree in trees.items():
        paths.append(folder / f"{name}.docx")
        paths[-1].write_bytes(write(tree))
    pdfs = libreoffice.to_pdf(paths, tmp_path_factory.mktemp("pdf"))
    return dict(zip(trees, map(libreoffice.pages, pdfs), strict=True))


@pytest.mark.parametrize("papier", PAPIERE)
@pytest.mark.parametrize("name", ["kurz", "voll"])
def test_a_paper_is_printed_from_its_title_to_its_last_line(printed, papier, name):
    pages = printed[f"{papier}-{name}"]
    assert 1 <= len(pages) <= 4
    assert f"Seite {len(pages)} von {len(pages)}" in pages[-1]


@pytest.mark.parametrize("papier", ["einwilligung", "arbeitsplan", "checkliste"])
@pytest.mark.parametrize("name", ["kurz", "voll"])
def test_every_box_is_printed(printed, papier, name):
    wanted = text_of(paper(papier, name=name))
    found = "".join(printed[f"{papier}-{name}"])
    assert {box: found.count(box) for box in "☐☒"} == {box: wanted.count(box) for box in "☐☒"}
    assert "☐" in found


@pytest.mark.parametrize(
    ("name", "teile"),
    [
        ("einwilligung-voll", ["Unterschrift", "Ort, Datum", "der betroffenen Person"]),
        ("einwilligung-neu", ["Vordruck für den Widerruf", "Ich widerrufe", "der betroffenen Person"]),
        ("pruefvermerk-voll", ["zur Kenntnis genommen", "Geprüft", "Name, Amt"]),
    ],
)
def test_what_is_signed_stands_on_one_page(printed, name, teile):
    assert [page for page in printed[name] if all(teil in page for teil in teile)]
