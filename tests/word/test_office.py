"""LibreOffice opens what was written: pages, numbers, references, signatures. All files in two runs."""

from __future__ import annotations

import re
from collections import defaultdict

import pytest

from tests.libreoffice import convert, pages, to_pdf, to_text
from tests.word.lint import lint
from tests.word.muster import muster, unterschrift
from vereinbarung.resources import folder
from vereinbarung.vertrag.document import Absatz, Dokument, Text, Ueberschrift, Unterschriften, Verweis, Wert, plain
from vereinbarung.word.writer import write

pytestmark = pytest.mark.buero

FILLERS = (0, 13, 21, 27, 33)
SMALL = [(n, m, fill) for n in range(1, 7) for m in (1, 2) for fill in FILLERS]
LARGE = [(n, 2, fill) for n in (8, 15) for fill in FILLERS]


def signatures(n, m, fill):
    blocks = tuple(
        unterschrift(
            f"Stadt Nummer{i:02d}", f"Kurz{i}", *[(f"Person{i:02d}x{j}", "Leitende Direktorin") for j in range(m)],
            organ="Der Magistrat" if i % 2 else "", hinweis="Zwei Unterschriften nach § 71 Abs. 2 HGO" if m > 1 else "", siegel=m > 1,
        )
        for i in range(n)
    )  # fmt: skip
    filler = [Absatz((Text(f"Zeile {i}"),)) for i in range(fill)]
    title = Ueberschrift((Text("Unterzeichnung"),), "k_u", "frei")
    return Dokument("t", "t", (*filler, title, Unterschriften(blocks, "Für die Beteiligten:")))


def restarts():
    """Numbers that Word's plain counting would not reach."""
    rows = [
        (1, "(1)"), (1, "(2)"), (0, "§\u00a01"), (2, "a)"), (2, "b)"), (-1, ""), (2, "a)"), (2, "b)"), (3, "aa)"), (3, "bb)"),
        (1, "(1)"), (2, "a)"), (1, "(2)"), (0, "§\u00a03"), (1, "(1)"), (3, "aa)"), (0, "§\u00a04"), (1, "(4)"), (0, "§\u00a04a"), (1, "(1)"),
    ]  # fmt: skip
    blocks = []
    for i, (level, nummer) in enumerate(rows):
        text = (Text(f"Inhalt{i}"),)
        blocks.append(
            Ueberschrift(text, f"k_{i}", "paragraph", nummer) if level == 0 else Absatz(text, max(level, 0), nummer)
        )
    return Dokument("t", "t", tuple(blocks))


HOSTILE = ["{{ x }} {% y %}", "**a** [[b]]", "<w:p/> & &amp;", "„“ \"'", "W" * 5000, "(9) x"]
VALUES = Dokument("t", "t", tuple(Absatz((Text("<"), Wert(t, (("a", i),)), Text(">"))) for i, t in enumerate(HOSTILE)))

DOCUMENTS = {
    "muster": muster(),
    "entwurf": muster(entwurf=True),
    "restarts": restarts(),
    "values": VALUES,
    **{f"sig-{n}-{m}-{fill}": signatures(n, m, fill) for n, m, fill in SMALL + LARGE},
}


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    where = tmp_path_factory.mktemp("docx")
    for name, tree in DOCUMENTS.items():
        (where / f"{name}.docx").write_bytes(write(tree))
    return {name: where / f"{name}.docx" for name in DOCUMENTS}


@pytest.fixture(scope="module")
def printed(files, tmp_path_factory):
    results = to_pdf(list(files.values()), tmp_path_factory.mktemp("pdf"))
    return dict(zip(files, map(pages, results), strict=True))


@pytest.fixture(scope="module")
def texts(files, tmp_path_factory):
    names = ["muster", "restarts", "values"]
    return dict(zip(names, to_text([files[n] for n in names], tmp_path_factory.mktemp("txt")), strict=True))


def lines(text):
    return [line.strip().replace("\u00a0", " ") for line in text.splitlines()]


@pytest.mark.parametrize("name", ["muster", "restarts"])
def test_numbers_are_those_of_the_tree(name, texts):
    found = lines(texts[name])
    for block in DOCUMENTS[name].bloecke:
        if isinstance(block, (Absatz, Ueberschrift)):
            # dashes are shown in other shapes
            wanted = f"{block.nummer} {plain(block.inhalt)}".strip() if block.nummer else plain(block.inhalt)
            first = wanted.replace("\u00a0", " ").split("\n")[0]
            assert any(line.lstrip("–◦ ").replace("\t", " ") == first for line in found), first


def test_references_computed_anew_are_those_of_the_tree(texts):
    found = "\n".join(lines(texts["muster"]))
    seen = 0
    for block in DOCUMENTS["muster"].bloecke:
        if isinstance(block, Absatz) and any(isinstance(i, Verweis) for i in block.inhalt):
            assert plain(block.inhalt).replace("\u00a0", " ") in found
            seen += 1
    assert seen >= 4


def test_values_are_read_as_typed(texts):
    found = lines(texts["values"])
    assert [line for line in found if line] == [f"<{t}>" for t in HOSTILE]


def test_head_and_foot_of_every_page(printed):
    text = printed["muster"]
    assert 6 <= len(text) <= 9
    for number, page in enumerate(text, 1):
        assert f"Seite {number} von {len(text)}" in page
        assert "51.2-0815/2000" in page
        assert ("Rahmenvereinbarung Lindenau" in page) == (number > 1)


def test_draft_is_marked_on_every_page(printed):
    assert all("noch nicht zur Unterschrift bestimmt" in page for page in printed["entwurf"])
    assert len(printed["entwurf"]) == len(printed["muster"])


def where(pages_of_text):
    found = defaultdict(set)
    for number, page in enumerate(pages_of_text):
        for mark in re.findall(r"Nummer\d\d|Person\d\dx\d|Unterzeichnung|Für die Beteiligten", page):
            found[mark].add(number)
    return found


@pytest.mark.parametrize(("n", "m", "fill"), SMALL)
def test_signatures_stand_on_one_page_with_their_heading(printed, n, m, fill):
    found = where(printed[f"sig-{n}-{m}-{fill}"])
    assert len(found) == n + n * m + 2
    assert len(set().union(*found.values())) == 1


@pytest.mark.parametrize(("n", "m", "fill"), LARGE)
def test_many_signatures_never_tear_a_pair(printed, n, m, fill):
    found = where(printed[f"sig-{n}-{m}-{fill}"])
    assert len(found) == n + n * m + 2
    assert found["Unterzeichnung"] == found["Für die Beteiligten"] == found["Nummer00"]
    for i in range(0, n, 2):
        marks = [m for m in found if re.match(rf"(Nummer|Person)({i:02d}|{i + 1:02d})", m)]
        assert len(set().union(*(found[m] for m in marks))) == 1, marks


def test_house_style_edited_in_libreoffice_still_works(tmp_path):
    (again,) = convert([folder("vorlagen") / "hausstil.docx"], tmp_path, "docx")
    data = write(muster(), again)
    assert lint(data) == []
    (tmp_path / "muster.docx").write_bytes(data)
    (text,) = to_text([tmp_path / "muster.docx"], tmp_path)
    found = lines(text)
    assert "§ 10 Schlussbestimmungen" in found
    assert any(line.startswith("cc) ergänzende") for line in found)
    assert "Anlage 2 Muster der Einwilligung" in found
