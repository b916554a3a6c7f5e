"""Document tree → docx: what is in the file."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from datetime import date
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from tests.word.lint import W, body, lint, parts
from tests.word.muster import muster, unterschrift
from vereinbarung.vertrag.document import (
    Absatz,
    Anlagenliste,
    Dokument,
    Inhaltsverzeichnis,
    ParteiBlock,
    Seitenumbruch,
    Tabelle,
    Text,
    Titelblock,
    Ueberschrift,
    Umbruch,
    Unterschriften,
    Verweis,
    Wert,
)
from vereinbarung.word.markup import UnprintableValue
from vereinbarung.word.seam import tag_of
from vereinbarung.word.writer import write

HOSTILE = [
    "{{ wert }}", "{% for %}", "**fett** __x__ [[C.2]]", "<w:p/></w:t>", "a & b &amp; c", "„Zitat“ \"gerade\" 'einfach'",
    "eins\nzwei\n\ndrei", "\tTab\tTab", "  vorn und hinten  ", "]]>", "<!-- -->", "\\n $1 %s {0}", "Ä ö ß € – …", "🙂 𝄞",
    "W" * 5000, "\u00a0\u202f\u2028\u00ad", "\u202eumgekehrt", "(9) Getippt", "e\u0301", "\n", "a\n", "\n\tb",
]  # fmt: skip


def dokument(*bloecke, **mehr):
    return Dokument("Titel", "Kurztitel", bloecke, **mehr)


def absatz(*inhalt, **mehr):
    return Absatz(tuple(Text(i) if isinstance(i, str) else i for i in inhalt), **mehr)


def shown(element):
    """The text of an element as Word shows it."""
    nodes = (n for n in element.iter(W + "t", W + "br", W + "tab") if n.getparent().tag == W + "r")
    return "".join({W + "t": n.text or "", W + "br": "\n", W + "tab": "\t"}[n.tag] for n in nodes)


def values(docx_bytes):
    return [shown(sdt.find(W + "sdtContent")) for sdt in body(docx_bytes).iter(W + "sdt")]


EVERYTHING = {
    "muster": muster(),
    "entwurf": muster(entwurf=True),
    "leer": dokument(),
    "nur Tabelle": dokument(Tabelle(((Text("A"),), (Text("B"),)), (((Text("1"),),),), (1, 2))),
    "zwei Tabellen": dokument(*[Tabelle(((Text("A"),),), (), (1,), "Titel", f"k_t{i}") for i in range(2)]),
    "nur Unterschriften": dokument(Unterschriften((unterschrift("A", "a", ("", "")),), "")),
    "fünfzehn": dokument(Unterschriften(tuple(unterschrift(f"P{i}", f"p{i}", ("N", "F")) for i in range(15)))),
    "Umbruch am Ende": dokument(absatz("x"), Seitenumbruch()),
    "Umbruch vor Tabelle": dokument(absatz("x"), Seitenumbruch(), Tabelle(((Text("A"),),), (), (1,))),
    "Inhalt ohne Titel": dokument(Inhaltsverzeichnis(), Ueberschrift((Text("X"),), "")),
    "Inhalt ohne Überschrift": dokument(Titelblock((Text("T"),)), Inhaltsverzeichnis(), absatz("x")),
    "lange Anker": dokument(
        absatz("x", anker="k" * 80), absatz("y", anker="mit leer"), absatz(Verweis("k" * 80, "oben"))
    ),
    "alle Härtewerte": dokument(*[absatz(Wert(w, (("w", i),))) for i, w in enumerate(HOSTILE)]),
}


@pytest.mark.parametrize("name", EVERYTHING)
def test_valid_for_validators_and_for_what_they_miss(name, tmp_path):
    data = write(EVERYTHING[name])
    assert lint(data) == []
    (tmp_path / "v.docx").write_bytes(data)
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(tmp_path / "v.docx")
    assert [str(e) for e in result.errors] == []


def test_python_docx_reads_what_was_written():
    d: Any = docx.Document(io.BytesIO(write(muster())))
    names = {p.style.name for p in d.paragraphs}
    assert {"Heading 1", "Vertrag Absatz", "Vertrag Buchstabe", "Vertrag Doppelbuchstabe", "Vertrag Anlage"} <= names
    assert d.core_properties.title == "Rahmenvereinbarung zur Zusammenarbeit"
    assert d.core_properties.language == "de-DE"
    assert d.core_properties.created.date() == d.core_properties.modified.date() == date(2000, 10, 12)
    section = d.sections[0]
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert (round(section.left_margin.mm), round(section.right_margin.mm)) == (25, 20)
    assert "Rahmenvereinbarung Lindenau" in section.header.paragraphs[0].text
    assert section.first_page_header.paragraphs[0].text == ""
    assert (
        section.footer.paragraphs[0].text
        == "Az.\u00a051.2-0815/2000 · Fassung vom 12.\u00a0Oktober 2000\tSeite\u00a01\u00a0von\u00a01"
    )


def test_clauses_are_listed_in_the_properties():
    custom = parts(write(muster()))["docProps/custom.xml"].decode()
    assert 'name="Klausel ziele@2"' in custom
    assert "Version 1; gültig ab 1998-01-01 bis 2018-05-24; haus; 77aa" in custom


def test_german_everywhere_and_no_dialog_on_opening():
    files = {name: raw.decode() for name, raw in parts(write(muster())).items()}
    assert 'w:lang w:val="de-DE"' in files["word/styles.xml"]
    assert 'w:themeFontLang w:val="de-DE"' in files["word/settings.xml"]
    assert (
        'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"'
        in files["word/settings.xml"]
    )
    assert "<w:autoHyphenation/>" in files["word/settings.xml"]
    assert "updateFields" not in files["word/settings.xml"]
    assert "w:dirty" not in files["word/document.xml"]
    assert "rsid" not in "".join(files.values())


def test_contents_show_the_pages_that_are_given_and_nothing_asks_to_update():
    dokument = muster()
    without, numbered = write(dokument), write(dokument, seiten=range(11, 11 + len(dokument.verzeichnis)))
    body, counted = (parts(data)["word/document.xml"].decode() for data in (without, numbered))
    assert ' TOC \\o "1-1" \\n \\h \\z \\u ' in body
    assert "PAGEREF" not in body
    assert ' TOC \\o "1-1" \\h \\z \\u ' in counted
    assert counted.count("PAGEREF") == len(dokument.verzeichnis)
    assert f'<w:t xml:space="preserve">{10 + len(dokument.verzeichnis)}</w:t>' in counted
    assert "updateFields" not in parts(numbered)["word/settings.xml"].decode()
    assert "w:dirty" not in counted
    assert lint(numbered) == []


def test_draft_is_marked_on_every_page_and_final_text_on_none():
    draft, final = (parts(write(muster(entwurf=e))) for e in (True, False))
    headers = [name for name in draft if name.startswith("word/header")]
    assert len(headers) == 2
    for name in headers:
        assert "noch nicht zur Unterschrift bestimmt" in draft[name].decode()
        assert 'string="ENTWURF"' in draft[name].decode()
        assert "ENTWURF" not in final[name].decode()
        assert "Statuszeile" not in final[name].decode() or name.endswith("header2.xml")


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_values_come_out_as_typed(text):
    wert = Wert(text, (("partei", 0, "name"),))
    partei = ParteiBlock((wert,), ((wert,),), (wert,))
    tree = dokument(
        Titelblock((wert,), (wert,), "", (partei,), (wert,)),
        Ueberschrift((wert,), "k_1", "paragraph", "§\u00a01"),
        absatz("vor ", wert, " nach", ebene=1, nummer="(1)"),
        Tabelle(((wert,),), (((wert,),),), (1,), text),
        Anlagenliste((("Anlage\u00a01", (wert,), ""),)),
        Unterschriften((unterschrift("x", "y", ("a", "b")),)),
        kennung=text, aktenzeichen=text, fassung=text,
    )  # fmt: skip
    data = write(tree)
    assert values(data) == [text] * 11
    assert lint(data) == []
    footer = next(raw for name, raw in parts(data).items() if name == "word/footer1.xml")
    assert text.split("\n")[0].split("\t")[0] in shown(etree.fromstring(footer))


PRINTABLE = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff") | st.sampled_from("\n\t\"&<>'"),
    min_size=1,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(PRINTABLE, min_size=1, max_size=5))
def test_any_printable_text_survives(texts):
    data = write(dokument(*[absatz("x", Wert(t, (("a", i),)), "y") for i, t in enumerate(texts)]))
    assert values(data) == texts


def test_line_ends_of_other_systems_become_line_breaks():
    assert values(write(dokument(absatz(Wert("a\r\nb\rc", (("a",),)))))) == ["a\nb\nc"]


@pytest.mark.parametrize("code", [0x00, 0x07, 0x0B, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF])
def test_unprintable_characters_are_refused_with_their_path(code):
    char = chr(code)
    pfade = (("laufzeit", "beginn"),)
    with pytest.raises(UnprintableValue) as caught:
        write(dokument(absatz("ok"), absatz("vor ", Wert(f"ab{char}c", pfade))))
    assert (caught.value.pfade, caught.value.stelle) == (pfade, 2)
    assert "laufzeit/beginn" in str(caught.value)
    assert f"U+{code:04X}" in str(caught.value)


def test_unprintable_characters_outside_values_are_refused_too():
    for tree in (
        dokument(absatz("a\x01")),
        dokument(fassung="\x01"),
        dokument(Unterschriften((unterschrift("a", "b", ("c", "d"), hinweis="\x01"),))),
    ):
        with pytest.raises(UnprintableValue) as caught:
            write(tree)
        assert caught.value.pfade == ()


def test_controls_carry_the_path_and_ids_are_unique():
    long: tuple[str | int, ...] = ("anlagen", 0, *["sehr_langer_schluessel"] * 5)
    data = write(dokument(absatz(*[Wert("x", ((("a", 0, "b/c"),) if i % 2 else (long,))) for i in range(20)])))
    tags = [t.get(W + "val") for t in body(data).iter(W + "tag")]
    assert tags[1] == "v:/a/0/b~1c"
    assert tags[0] == tag_of(long)
    assert len(tags[0]) <= 64
    assert len({i.get(W + "val") for i in body(data).iterfind(f".//{W}sdtPr/{W}id")}) == 20


def test_bold_values_are_bold():
    runs = list(
        body(write(dokument(absatz(Wert("fett", (("a",),), fett=True), Wert("mager", (("b",),)))))).iter(W + "r")
    )
    assert [r.find(f"{W}rPr/{W}b") is not None for r in runs] == [True, False]


def test_references_are_live_where_the_target_counts():
    tree = dokument(
        Ueberschrift((Text("Eins"),), "k_1", "paragraph", "§\u00a01"),
        absatz("a", ebene=1, nummer="(1)", anker="k_1_1"),
        absatz(Verweis("k_1", "§\u00a01", " Abs. 1", "k_1_1"), " und ", Verweis("k_frei", "Präambel"), " und ", Verweis("fehlt", "Anlage 7"), ebene=1, nummer="(2)"),
        Ueberschrift((Text("Präambel"),), "k_frei", "frei"),
    )  # fmt: skip
    document = body(write(tree))
    assert [i.text for i in document.iter(W + "instrText")] == [" REF k_1 \\n \\h "]
    assert [h.get(W + "anchor") for h in document.iter(W + "hyperlink")] == ["k_1_1", "k_frei"]
    assert shown(document[2]) == "§\u00a01 Abs. 1 und Präambel und Anlage 7"


def test_typed_number_where_no_list_can_print_it():
    tree = dokument(
        Ueberschrift((Text("Neu"),), "k_5a", "paragraph", "§\u00a05a"), absatz(Verweis("k_5a", "§\u00a05a"))
    )
    document = body(write(tree))
    assert shown(document[0]) == "§\u00a05a\tNeu"
    assert document[0].find(f"{W}pPr/{W}numPr/{W}numId").get(W + "val") == "0"
    assert list(document.iter(W + "instrText")) == []


def test_same_anchor_twice_is_refused():
    with pytest.raises(ValueError, match="twice"):
        write(dokument(absatz("x", anker="K_a"), absatz("y", anker="k_A")))


def test_what_opens_a_list_keeps_with_it_and_no_last_item_stands_alone():
    levels = [1, 2, 2, 2, 1]
    document = body(write(dokument(*[absatz("x", ebene=e) for e in levels])))
    keeps = [p.find(f"{W}pPr/{W}keepNext") is not None for p in document.iter(W + "p")]
    assert keeps == [True, False, True, False, False]


def test_line_break_and_page_break():
    document = body(write(dokument(absatz("a", Umbruch(), "b"), Seitenumbruch(), absatz("c"))))
    assert shown(document[0]) == "a\nb"
    assert document[1].find(f"{W}pPr/{W}pageBreakBefore") is not None


def test_table_repeats_its_header_row_and_is_described():
    table = next(body(write(EVERYTHING["muster"])).iter(W + "tbl"))
    first, *others = table.findall(W + "tr")
    assert first.find(f"{W}trPr/{W}tblHeader") is not None
    assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in others)
    assert table.find(f"{W}tblPr/{W}tblCaption").get(W + "val") == "Messbare Ziele der Zusammenarbeit"


@pytest.mark.parametrize(("fassung", "lines"), [("Fassung vom 1. Mai", 1), ("Fassung " * 20, 2)])
def test_page_number_goes_below_a_footer_that_fills_its_line(fassung, lines):
    footers = [
        raw
        for name, raw in parts(write(dokument(absatz("x"), fassung=fassung))).items()
        if "footer" in name and name.endswith(".xml")
    ]
    for raw in footers:
        text = shown(etree.fromstring(raw))
        assert text.count("\n") == lines - 1
        assert text.endswith("\tSeite\u00a01\u00a0von\u00a01")
    assert footers


def keeps(table):
    return [any(k.get(W + "val") != "0" for k in row.iter(W + "keepNext")) for row in table.iter(W + "tr")]


@pytest.mark.parametrize(
    ("rows", "keep"), [(1, [False]), (4, [True] * 3 + [False]), (80, [True, *[False] * 77, True, False])]
)
def test_a_short_table_stays_whole_and_a_long_one_keeps_its_ends(rows, keep):
    zeilen = tuple(((Text("x" * 60),), (Text("y"),)) for _ in range(rows))
    (table,) = body(write(dokument(Tabelle(((Text("A"),), (Text("B"),)), zeilen, (1, 1))))).iter(W + "tbl")
    assert keeps(table)[1:] == keep
    solid = [row.find(f"{W}trPr/{W}cantSplit") is not None for row in table.iter(W + "tr")]
    # Below a repeated header LibreOffice 7.4 loses rows that may not be split and would move to the next page.
    assert solid == [True, *[rows < 80] * rows]


@pytest.mark.parametrize(
    ("titel", "indented"),
    [
        ("Rahmenvereinbarung", False),
        ("Rahmenvereinbarung zur Zusammenarbeit im Main-Kinzig-Kreis", True),
        ("Vereinbarung " * 40, False),
        ("W" * 60, False),
        ("Zwei\nZeilen und noch viele weitere Worte in der zweiten Zeile", False),
    ],
)
def test_a_title_of_two_lines_is_broken_evenly(titel, indented):
    first = body(write(dokument(Titelblock((Text(titel),)))))[0]
    indents = first.find(f"{W}pPr/{W}ind")
    assert (indents is not None) == indented
    if indented:
        assert indents.get(W + "left") == indents.get(W + "right")
        assert 500 < int(indents.get(W + "left")) < 2500


def test_signatures_are_one_table_that_holds_together():
    tables = list(body(write(EVERYTHING["muster"])).iter(W + "tbl"))
    rows = tables[-1].findall(W + "tr")
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    keeps = [[p.find(f"{W}pPr/{W}keepNext").get(W + "val") for p in row.iter(W + "p")] for row in rows]
    assert all(value is None for row in keeps[:-1] for value in row)
    assert all(value == "0" for value in keeps[-1])
    assert "Dienstsiegel" in shown(tables[-1])


def test_same_bytes_in_every_process():
    script = (
        "import hashlib; from tests.word.muster import muster; from vereinbarung.word.writer import write;"
        "print(hashlib.sha256(write(muster(entwurf=True))).hexdigest())"
    )
    found = set()
    for seed in ("0", "4711"):
        environment = os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
        result = subprocess.run(
            [sys.executable, "-c", script], env=environment, capture_output=True, text=True, check=True
        )
        found.add(result.stdout)
    assert len(found) == 1
