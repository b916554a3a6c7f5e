"""The three ways to number: what the tree says, Word's lists print and LibreOffice counts is the same."""

from __future__ import annotations

import re

import pytest
from openxml_audit import FileFormat, OpenXmlValidator

from tests.libreoffice import to_text
from tests.vertrag.muster import data, with_value
from tests.word.lint import W, body, lint, parts
from vereinbarung.resources import folder
from vereinbarung.vertrag import build
from vereinbarung.vertrag.document import Absatz, Anlagenliste, Ueberschrift, Verweis, plain
from vereinbarung.vertrag.nummern import NUMMERNARTEN
from vereinbarung.word.numbering import FORMATS, MAIN, Count, printed
from vereinbarung.word.plan import plan
from vereinbarung.word.writer import write

ARTEN = tuple(NUMMERNARTEN)


def contract(art):
    return build(with_value(art, "nummerierung", name="voll"))


def numbered(dokument):
    return [b for b in dokument.bloecke if isinstance(b, (Absatz, Ueberschrift)) and b.nummer]


def test_word_has_a_list_for_every_way():
    assert set(FORMATS) == set(NUMMERNARTEN)


@pytest.mark.parametrize("art", ARTEN)
@pytest.mark.parametrize(("oben", "unten"), [(1, 1), (5, 2), (12, 10)])
def test_tree_and_word_print_the_same(art, oben, unten):
    kopf = NUMMERNARTEN[art].ueberschrift(oben)
    assert kopf == printed(0, oben, FORMATS[art])
    assert NUMMERNARTEN[art].absatz(kopf, unten) == printed(1, unten, FORMATS[art], oben)


@pytest.mark.parametrize(
    ("art", "erste", "absatz", "verweis", "ganz"),
    [
        ("paragraf", "§ 1", "(3)", "§ 5 Abs. 3", "§ 7"),
        ("dezimal", "1", "5.3", "Ziffer 5.3", "Ziffer 7"),
        ("artikel", "Artikel 1", "(3)", "Artikel 5 Abs. 3", "Artikel 7"),
    ],
)
def test_headings_paragraphs_and_references(art, erste, absatz, verweis, ganz):
    blocks = contract(art).bloecke
    headings = [b.nummer.replace("\u00a0", " ") for b in blocks if isinstance(b, Ueberschrift) and b.nummer]
    assert headings[0] == erste
    texts = {b.herkunft.absatz: b for b in blocks if isinstance(b, Absatz)}
    assert texts["ort"].nummer == absatz
    assert plain(texts["ende1"].inhalt).replace("\u00a0", " ") == f"Zuletzt, siehe {verweis} und Anlage 1."
    assert f"siehe {ganz}." in "".join(plain(t.inhalt).replace("\u00a0", " ") for t in texts.values())


@pytest.mark.parametrize("art", ARTEN)
def test_everything_is_in_words_own_list(art):
    dokument = contract(art)
    planned = plan(dokument)
    blocks = enumerate(dokument.bloecke)
    main = [i for i, b in blocks if b in numbered(dokument) and (isinstance(b, Ueberschrift) or b.ebene == 1)]
    assert len(main) > 60
    assert {planned.lists[i] for i in main} == {MAIN}
    fields = [i.text for i in body(write(dokument)).iter(W + "instrText") if "TOC" not in i.text]
    lists = sum(bool(a) for b in dokument.bloecke if isinstance(b, Anlagenliste) for _, _, a in b.eintraege)
    references = [v for b in dokument.bloecke if isinstance(b, Absatz) for v in b.inhalt if isinstance(v, Verweis)]
    live = [v for v in references if v.anker in planned.live]
    assert len(fields) == len(live) + lists
    assert len(live) >= 10


@pytest.mark.parametrize("art", ARTEN)
def test_sound_and_valid(art, tmp_path):
    content = write(contract(art))
    assert lint(content) == []
    (tmp_path / "v.docx").write_bytes(content)
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(tmp_path / "v.docx")
    assert [str(e) for e in result.errors] == []


def test_headings_get_the_room_their_number_needs():
    indents = {}
    for art in ARTEN:
        styles = parts(write(contract(art)))["word/styles.xml"].decode()
        (style,) = re.findall(r'<w:style [^>]*w:styleId="Heading1".*?</w:style>', styles)
        indents[art] = re.findall(r'<w:ind w:left="(\d+)" w:hanging="(\d+)"/>', style)
    assert indents["artikel"] == [("1361", "1361")]
    assert indents["paragraf"] == indents["dezimal"] == [("680", "680")]


def test_a_number_that_repeats_the_heading_is_counted_through():
    count = Count(FORMATS["dezimal"])
    assert [count.take(0, "1"), count.take(1, "1.1"), count.take(2, "a)"), count.take(1, "1.2")] == [MAIN] * 4
    assert [count.take(0, "2"), count.take(1, "2.1")] == [MAIN] * 2
    assert count.take(1, "2.3") is None, "typed: a list of its own would not know the 2"
    assert count.take(1, "2.2") == MAIN


def test_no_clause_names_a_kind_of_numbering():
    """„§“ of a law may stand in a clause, „dieser Paragraf“ and „Absatz 2“ of the contract may not."""
    for path in sorted(folder("vorlagen").rglob("*.j2")):
        text = path.read_text(encoding="utf-8").split("---", 2)[2]
        found = re.findall(r"\b[Pp]aragra(?:f|ph)\w*|\bAbsatz(?:es)?\b|\b[Ii]n diesem Artikel", text)
        assert found == [], f"{path.name}: {found}"


@pytest.mark.parametrize("wert", ["römisch", "Paragraf 1", 1])
def test_an_unknown_way_is_a_finding(wert):
    from vereinbarung.model.reading import read

    daten = data("voll") | {"nummerierung": wert}
    (befund,) = read(daten).befunde
    assert "paragraf, dezimal" in f"{befund.meldung} {befund.hilfe}"


@pytest.fixture(scope="module")
def counted(tmp_path_factory):
    where = tmp_path_factory.mktemp("nummern")
    paths = []
    for art in ARTEN:
        paths.append(where / f"{art}.docx")
        paths[-1].write_bytes(write(contract(art)))
    return dict(zip(ARTEN, to_text(paths, where / "txt"), strict=True))


@pytest.mark.buero
@pytest.mark.parametrize("art", ARTEN)
def test_libreoffice_counts_and_refers_alike(art, counted):
    lines = [re.sub(r"\s+", " ", line).strip() for line in counted[art].splitlines()]
    for block in contract(art).bloecke:
        if isinstance(block, (Absatz, Ueberschrift)):
            shown = f"{block.nummer} {plain(block.inhalt)}" if block.nummer else plain(block.inhalt)
            first = re.sub(r"\s+", " ", shown.split("\n")[0]).strip()
            assert any(line.lstrip("–◦• ") == first for line in lines), first
