"""Whatever the drafter writes stands in the Word file, on the web page and in the text, the same and in the same order."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.conftest import ROOT
from tests.lesefassung.seite import Seite, text
from tests.vertrag import muster as agreements
from vereinbarung import pipeline
from vereinbarung.lesefassung import html
from vereinbarung.lesefassung import text as plain_text
from vereinbarung.vertrag import build
from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Dokument,
    Inhaltsverzeichnis,
    ParteiBlock,
    Tabelle,
    Text,
    Titelblock,
    Ueberschrift,
    Umbruch,
    Unterschriften,
    Unterschriftsblock,
    Unterschriftszeile,
    Wert,
)
from vereinbarung.word.writer import write

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
# Unassigned characters and those of the template engine never pass the reading of a file (QU-04, QU-09).
LETTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Cn"), exclude_characters=[chr(c) for c in range(0xE000, 0xE010)], include_characters="\n\t"
)
HOSTILE = st.sampled_from(
    ["<b>&amp;</b>", "{{ x }}", "**a** [[b]]", "(1) a)", "]]>", "ﬁ Å e\u0301", "\u00ad", "👩‍💻", "שלום", "a\u2028b", "  zwei  ", '"„“']
)
WORDS = st.one_of(st.text(LETTERS, max_size=30), HOSTILE)
VALUE = st.tuples(WORDS, st.booleans()).map(lambda drawn: (Wert(drawn[0], (("a",),), drawn[1]),))


def words(found):
    """Return the words without what the layouts draw: lines to sign on and under headings."""
    return [w for w in found.split() if not re.fullmatch(r"_+|-+|=+", w)]


def of_word(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    out = []
    for element in body.iter():
        match element.tag.removeprefix(W) if isinstance(element.tag, str) else "":
            case "t":
                out.append(element.text or "")
            case "br" | "tab" | "p":
                out.append("\n")
    return words("".join(out))


def of_page(page):
    met = Seite(page.encode()).all("main h1, main h2, main p, main li, main th, main td")
    # Lists and paragraphs inside an item are met again by themselves.
    own = ([text(child) for child in element.children if child.name not in ("ol", "ul", "p")] for element in met)
    return words("\n".join("".join(texts) for texts in own))


@st.composite
def documents(draw):
    value = lambda: draw(VALUE)  # noqa: E731
    blocks = [
        Titelblock(value(), value(), "öffentlich-rechtlicher Vertrag", (ParteiBlock(value(), (value(),), value()), ParteiBlock(value())), value()),
        Inhaltsverzeichnis(),
        Ueberschrift(value(), "k_1", "frei"),
    ]  # fmt: skip
    blocks += [Absatz((*value(), Umbruch(), Text(" und "), *value()), draw(st.integers(0, 3))) for _ in range(draw(st.integers(0, 4)))]
    line = Unterschriftszeile(value(), value())
    block = Unterschriftsblock(value(), value(), value(), (line,), draw(WORDS), False, (Text("Lindenau"), *value()))
    blocks += [Ueberschrift(value(), "k_2", "frei"), Unterschriften((block,)), Anlagenliste((("Anlage 1", value(), ""),))]
    return Dokument(draw(WORDS), "t", tuple(blocks))


@given(documents())
def test_any_text_survives_identically(dokument):
    page, letter, printed = html.write(dokument), plain_text.write(dokument), of_word(write(dokument))
    assert of_page(page) == printed
    assert words(letter) == printed


@given(st.lists(st.lists(VALUE, min_size=2, max_size=2), min_size=2, max_size=4))
def test_cells_of_a_table_survive_identically(rows):
    table = Tabelle(tuple(rows[0]), tuple(map(tuple, rows[1:])), (1, 1))
    dokument = Dokument("t", "t", (table,))
    assert of_page(html.write(dokument))[1:] == of_word(write(dokument))  # without the title, which no paper shows
    assert sorted(set(words(plain_text.write(dokument).replace(":", " ")))) == sorted(
        set(words(" ".join(of_word(write(dokument))).replace(":", " ")))
    )


@pytest.mark.parametrize("hostile", ["<i>&nbsp;</i>", "{{ 7*7 }} {% x %}", "**nicht fett** [[nirgends]]", "(9) Punkt a)", "Ω e\u0301 👩‍💻 שלום", "§\u00a07"])
def test_from_the_file_to_every_format(hostile):
    daten = agreements.data("voll")
    daten["praeambel"]["absaetze"] = [{"id": "probe", "stelle": "danach", "text": f"Anfang {hostile} Ende"}]
    dokument = build(agreements.agreement(daten, name="voll"))
    wanted = " ".join(f"Anfang {hostile} Ende".split())
    for found in (of_word(pipeline.docx(dokument)), of_page(pipeline.html(dokument).decode()), words(pipeline.text(dokument).decode())):
        assert unicodedata.normalize("NFC", wanted) in unicodedata.normalize("NFC", " ".join(found))


@pytest.mark.parametrize("path", sorted((ROOT / "beispiele").glob("*/*.yaml")), ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_page_and_text_of_an_example_have_the_same_words(path):
    dokument, _ = pipeline.render(path)
    # Columns of a table stand beside each other in the text; the dash of a list is drawn by the browser.
    without = Dokument(dokument.titel, dokument.kurztitel, tuple(b for b in dokument.bloecke if not isinstance(b, Tabelle)))
    dash = lambda found: [w for w in found if w != "–"]  # noqa: E731
    assert dash(of_page(html.write(without))) == dash(words(plain_text.write(without)))
