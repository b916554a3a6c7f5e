"""The seal sees every character that is read, and nothing that layout and programs put in."""

from __future__ import annotations

import copy
import re
import zipfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tests.word.lint import W, lint, parts
from tests.word.muster import muster
from tests.word.pakete import BODY, joined, texts, with_part, with_tree
from tests.word.test_writer import PRINTABLE, absatz, dokument
from vereinbarung.errors import UnreadableSource
from vereinbarung.vertrag.document import Wert
from vereinbarung.word import foreign, seal
from vereinbarung.word.verify import Siegelbefund, verify
from vereinbarung.word.writer import sealed, write


@cache
def papier() -> bytes:
    return write(sealed(muster()))


@pytest.fixture(scope="module")
def pruefe(tmp_path_factory):
    path = tmp_path_factory.mktemp("siegel") / "vertrag.docx"

    def run(data: bytes) -> Siegelbefund:
        path.write_bytes(data)
        return verify(path)

    return run


def first_text(root: etree._Element, text: str) -> etree._Element:
    return next(t for t in root.iter(W + "t") if text in (t.text or ""))


def paragraph_of(element: etree._Element) -> etree._Element:
    return next(e for e in element.iterancestors(W + "p"))


# ------------------------------------------------------------------------------------------------ what is printed


def test_sealed_paper_is_sound_and_unchanged(pruefe):
    assert lint(papier()) == []
    befund = pruefe(papier())
    assert befund.unveraendert
    assert (befund.kennung, befund.nachverfolgt, befund.kommentare) == ("lindenau-2000", False, 0)


def test_seal_stands_in_every_footer_and_in_the_properties(pruefe):
    files = {name: raw.decode() for name, raw in parts(papier()).items()}
    whole = pruefe(papier()).siegel
    assert re.fullmatch("[0-9a-f]{64}", whole)
    shown = "Siegel " + " ".join(whole[i : i + 4] for i in range(0, 32, 4))
    footers = [text for name, text in files.items() if name.startswith("word/footer")]
    assert len(footers) == 2
    assert all(shown in text for text in footers)
    assert f'name="Siegel"><vt:lpwstr>{whole}<' in files["docProps/custom.xml"]


def test_seal_stands_under_the_versions_for_reading_too():
    from vereinbarung.lesefassung import html, text

    tree = sealed(muster())
    assert tree.siegelzeile in html.write(tree)
    assert tree.siegelzeile in text.write(tree)
    assert "Siegel " not in text.write(muster())


def test_without_a_seal_nothing_of_it_is_in_the_file():
    plain = parts(write(muster()))
    assert all(b"iegel" not in raw.replace(b"Dienstsiegel", b"") for raw in plain.values())
    changed = {name for name, raw in parts(papier()).items() if plain[name] != raw}
    assert changed == {"word/footer1.xml", "word/footer2.xml", "docProps/custom.xml", "customXml/item1.xml"}


def test_no_seal_is_said(pruefe):
    befund = pruefe(write(muster()))
    assert (befund.unveraendert, befund.siegel) == (False, "")
    assert befund.jetzt == pruefe(papier()).siegel


@given(st.lists(PRINTABLE, min_size=1, max_size=5))
def test_any_text_can_be_sealed(pruefe, werte):
    assert pruefe(write(sealed(dokument(*[absatz("x", Wert(t, (("a", i),))) for i, t in enumerate(werte)])))).unveraendert


# ------------------------------------------------------------------------------------------------ what is a change

SEAL_LINE = re.compile("Siegel( [0-9a-f]{4})+")
PLACES = [
    (name, i)
    for name, raw in parts(papier()).items()
    if re.fullmatch(r"word/(document|header\d|footer\d)\.xml", name)
    for i, t in enumerate(texts(etree.fromstring(raw)))
    if not SEAL_LINE.fullmatch(t.text)
]


@given(st.data())
def test_every_single_character_counts(pruefe, data):
    name, index = data.draw(st.sampled_from(PLACES))
    kind = data.draw(st.sampled_from(["other", "more", "less"]))
    char = data.draw(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters="\u00ad\ufffe\uffff"))

    def change(root):
        element = texts(root)[index]
        text = element.text
        at = data.draw(st.integers(0, len(text) - 1))
        same = kind == "other" and text[at] == char
        char_now = ("y" if char == "x" else "x") if same else char
        element.text = text[:at] + ("" if kind == "less" else char_now) + text[at + (kind != "more") :]
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        # Blanks count too, but not those that programs set in contents, in repeated numbers and on empty lines.
        if "".join(element.text.split()) == "".join(text.split()):
            element.text = text + "."

    befund = pruefe(with_tree(papier(), change, name))
    assert not befund.unveraendert
    if name == BODY:
        assert [a.art for a in befund.abweichungen] in (["geändert"], ["fehlt"], ["eingefügt"])


@pytest.mark.parametrize(("old", "new"), [("bleiben getrennt", "bleiben  getrennt"), ("48.000\u00a0DM", "48.000 DM"), ("Akten bleiben", "Aktenbleiben")])
def test_blanks_of_the_text_count(pruefe, old, new):
    assert len(pruefe(with_part(papier(), lambda t: t.replace(old, new))).abweichungen) == 1


def test_first_change_is_named_with_its_place(pruefe):
    befund = pruefe(with_part(papier(), lambda t: t.replace("von jährlich", "von monatlich")))
    assert [(a.art, a.ort) for a in befund.abweichungen] == [("geändert", "§\u00a06 Abs. 1")]
    assert befund.abweichungen[0].text.startswith("Die Sachkosten der Anlaufstelle von monatlich")


def delete(text):
    return lambda root: (p := paragraph_of(first_text(root, text))).getparent().remove(p)


def insert(root):
    p = copy.deepcopy(paragraph_of(first_text(root, "Akten bleiben getrennt")))
    for mark in p.iter(W + "bookmarkStart"):
        mark.getparent().remove(mark)
    first_text(p, "Akten").text = "Ein neuer Absatz."
    paragraph_of(first_text(root, "Akten bleiben getrennt")).addnext(p)


def type_anew(root):
    old = paragraph_of(first_text(root, "Akten bleiben getrennt"))
    insert(root)
    old.getparent().remove(old)


def swap(root):
    first = paragraph_of(first_text(root, "Schulden, Sucht"))
    first.addnext(first.getprevious())


def hide(root):
    run = next(first_text(root, "Akten bleiben").iterancestors(W + "r"))
    run.insert(0, etree.fromstring(f'<w:rPr xmlns:w="{W[1:-1]}"><w:vanish/></w:rPr>'))


def sign(root):
    line = next(t for t in root.iter(W + "t") if (t.text or "") == "Ort, Datum: ")
    line.text = "Ort, Datum: Lindenau, 1. Mai"


def box(root):
    inside = f'<w:p xmlns:w="{W[1:-1]}"><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>Im Kasten</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>'
    root[0].insert(3, etree.fromstring(inside))


def row(root):
    delete_mark = etree.fromstring(f'<w:trPr xmlns:w="{W[1:-1]}"><w:del w:id="900" w:author="x"/></w:trPr>')
    next(first_text(root, "Weniger Abbrüche").iterancestors(W + "tr")).insert(0, delete_mark)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        (delete("Akten bleiben getrennt"), [("fehlt", "§\u00a05 Abs. 2")]),
        (insert, [("eingefügt", "§\u00a05 Abs. 2")]),
        (type_anew, [("geändert", "§\u00a05 Abs. 2")]),
        (hide, [("fehlt", "§\u00a05 Abs. 2")]),
        (sign, [("geändert", "Unterschriften")]),
        (row, [("fehlt", "§\u00a02 Abs. 2")] * 4),
        (delete("Menschen, die"), [("fehlt", "§\u00a01 Abs. 2")]),
    ],
    ids=["deleted", "inserted", "typed anew", "hidden", "signed in the file", "row deleted while tracked", "introduction"],
)
def test_kind_and_place_of_a_change(pruefe, change, found):
    befund = pruefe(with_tree(papier(), change))
    assert [(a.art, a.ort) for a in befund.abweichungen ] == found
    assert not befund.unveraendert


@pytest.mark.parametrize("change", [swap, box], ids=lambda c: c.__name__)
def test_other_changes_are_seen(pruefe, change):
    assert pruefe(with_tree(papier(), change)).abweichungen


def test_seal_of_footer_properties_and_custom_part_must_agree(pruefe):
    old = pruefe(papier()).siegel
    new = "0" * 64
    for name, change in (
        ("word/footer1.xml", lambda t: SEAL_LINE.sub("Siegel" + " 0000" * 8, t)),
        ("docProps/custom.xml", lambda t: t.replace(old, new)),
        ("customXml/item1.xml", lambda t: t.replace(old, new)),
    ):
        befund = pruefe(with_part(papier(), change, name))
        assert befund.widerspruch, name
        assert not befund.unveraendert


def test_whoever_seals_anew_gets_another_seal(pruefe):
    other = pruefe(write(sealed(dokument(absatz("anders")))))
    assert other.unveraendert
    assert other.siegel != pruefe(papier()).siegel


def test_hashes_of_paragraphs_lost_still_shows_that_it_changed(pruefe):
    changed = with_part(papier(), lambda t: t.replace("von jährlich", "von monatlich"))
    befund = pruefe(with_part(changed, lambda t: re.sub("<siegel.*</siegel>", "", t), "customXml/item1.xml"))
    assert (befund.unveraendert, bool(befund.siegel), befund.abweichungen) == (False, True, ())


# ------------------------------------------------------------------------------------------------ what is none


def split_runs(root):
    for run in list(root.iter(W + "r")):
        for t in run.findall(W + "t"):
            if len(t.text or "") > 1:
                second = copy.deepcopy(run)
                for child in list(second):
                    if child.tag in (W + "br", W + "tab"):
                        return
                t.text, second.find(W + "t").text = t.text[:1], t.text[1:]
                for child in (t, second.find(W + "t")):
                    child.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
                run.addnext(second)
                break


def wrap(tag, **attributes):
    def change(root):
        for p in root.iter(W + "p"):
            for run in p.findall(W + "r"):
                around = etree.SubElement(p, W + tag, {W + k: v for k, v in attributes.items()})
                run.addprevious(around)
                around.append(run)

    return change


def add_to_runs(xml):
    def change(root):
        for run in list(root.iter(W + "r")):
            run.append(etree.fromstring(f'<x xmlns:w="{W[1:-1]}">{xml}</x>')[0])

    return change


def add_paragraphs(root):
    for p in list(root[0].iter(W + "p")):
        p.addnext(etree.Element(W + "p"))


def unwrap_controls(root):
    for sdt in list(root.iter(W + "sdt")):
        for run in sdt.find(W + "sdtContent"):
            sdt.addprevious(run)
        sdt.getparent().remove(sdt)


def shy(root):
    for t in texts(root):
        t.text = "\u00ad".join(t.text)


def comment_out(root):
    for t in texts(root):
        if len(t.text) > 2:
            mark = etree.Comment("x")
            mark.tail = t.text[2:]
            t.text = t.text[:2]
            t.append(mark)


def deleted_run(root):
    for p in root.iter(W + "p"):
        p.append(etree.fromstring(f'<w:del xmlns:w="{W[1:-1]}" w:id="7" w:author="x"><w:r><w:delText>weg</w:delText></w:r></w:del>'))


def plain_spaces_in_references(root):
    inside = False
    for e in root.iter(W + "instrText", W + "fldChar", W + "t"):
        if e.tag == W + "instrText":
            inside = " REF " in e.text
        elif e.tag == W + "t" and inside:
            e.text = e.text.replace("\u00a0", " ")
        elif e.get(W + "fldCharType") == "end":
            inside = False


LAYOUT = {
    "runs split": split_runs,
    "page breaks remembered": add_to_runs("<w:lastRenderedPageBreak/>"),
    "page breaks typed": add_to_runs('<w:br w:type="page"/>'),
    "optional hyphens as elements": add_to_runs("<w:softHyphen/>"),
    "optional hyphens as characters": shy,
    "smart tags": wrap("smartTag", uri="urn:x", element="date"),
    "empty paragraphs": add_paragraphs,
    "content controls removed": unwrap_controls,
    "comments in the XML": comment_out,
    "references computed anew": plain_spaces_in_references,
}


@pytest.mark.parametrize("name", LAYOUT)
def test_layout_is_no_change(pruefe, name):
    befund = pruefe(with_tree(papier(), LAYOUT[name]))
    assert befund.abweichungen == ()
    assert befund.unveraendert
    assert not befund.nachverfolgt


@pytest.mark.parametrize(
    "change",
    [
        lambda t: t.replace("<w:p>", '<w:p w:rsidR="00A77B3E" w:rsidRDefault="00112233">'),
        lambda t: t.replace("<w:r>", '<w:proofErr w:type="spellStart"/><w:r>'),
        lambda t: t.replace(W[1:-1], "http://purl.oclc.org/ooxml/wordprocessingml/main"),
        lambda t: t.replace("</w:pPr>", '</w:pPr><w:bookmarkStart w:id="99999" w:name="_GoBack"/>'),
    ],
    ids=["revision ids", "proofing", "strict", "bookmarks of Word"],
)
def test_what_programs_write_is_no_change(pruefe, change):
    assert pruefe(with_part(papier(), change)).unveraendert


def test_number_of_pages_is_no_change(pruefe):
    assert pruefe(with_part(papier(), lambda t: t.replace(">1<", ">17<"), "word/footer1.xml")).unveraendert


@pytest.mark.parametrize("change", [wrap("ins", id="5", author="x"), deleted_run], ids=["inserted", "deleted"])
def test_tracked_changes_count_as_accepted_and_are_mentioned(pruefe, change):
    befund = pruefe(with_tree(papier(), change))
    assert befund.unveraendert
    assert befund.nachverfolgt


def test_paragraphs_joined_by_a_tracked_deletion_are_one(pruefe):
    def change(root):
        p = paragraph_of(first_text(root, "Akten bleiben"))
        mark = etree.fromstring(f'<w:rPr xmlns:w="{W[1:-1]}"><w:del w:id="1" w:author="x"/></w:rPr>')
        p.getprevious().find(W + "pPr").append(mark)

    befund = pruefe(with_tree(papier(), change))
    assert [a.art for a in befund.abweichungen] == ["geändert", "fehlt"] or len(befund.abweichungen) == 2
    assert befund.nachverfolgt


def test_comments_are_counted_and_no_text(pruefe):
    befund = pruefe(with_part(papier(), lambda t: t.replace("</w:p>", '<w:r><w:commentReference w:id="1"/></w:r></w:p>', 3)))
    assert (befund.unveraendert, befund.kommentare) == (True, 3)


# ------------------------------------------------------------------------------------------------ files from outside


def doubled() -> bytes:
    import io
    import warnings
    import zipfile

    out = io.BytesIO(papier())
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as z:
        warnings.simplefilter("ignore")
        z.writestr(BODY, parts(papier())[BODY])
    return out.getvalue()


def with_doctype(text: str) -> str:
    head, body = text.split("?>", 1)
    return f'{head}?><!DOCTYPE w [<!ENTITY a "aaaa">]>{body}'


def without(name: str) -> bytes:
    return joined({n: raw for n, raw in parts(papier()).items() if n != name})


def packed(method: int) -> bytes:
    """The same parts, packed as no Word file may be, and damaged."""
    data = joined(parts(papier()), method)
    return data[:400] + bytes(4) + data[404:]


def with_body_at(offset: int) -> bytes:
    """A directory that says of the body that it begins elsewhere."""
    data = bytearray(papier())
    at = data.rindex(BODY.encode()) - 4  # the offset stands before the name
    data[at : at + 4] = offset.to_bytes(4, "little")
    return bytes(data)


HOSTILE = {
    "nothing": b"",
    "bzip2": packed(zipfile.ZIP_BZIP2),
    "lzma": packed(zipfile.ZIP_LZMA),
    "a body that begins at the end": with_body_at(len(papier()) - 10),
    "a body that begins nowhere": with_body_at(0xFFFFFFFE),
    "text": b"Hallo",
    "old Word": b"\xd0\xcf\x11\xe0" + bytes(600),
    "cut off": papier()[:5000],
    "a body twice": doubled(),
    "a body twice by case": joined(parts(papier()) | {"Word/Document.xml": b"<x/>"}),
    "entities": with_part(papier(), with_doctype),
    "no body": without(BODY),
    "no relations": without("_rels/.rels"),
    "no footer": without("word/footer1.xml"),
    "broken body": with_part(papier(), lambda t: t[:-20]),
    "too deep": with_part(papier(), lambda t: t.replace("<w:body>", "<w:body>" + "<w:p>" * 5000)),
    "an empty zip": joined({}),
    "a zip of something": joined({"a.txt": b"a"}),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_files_that_are_none_are_refused_in_german(pruefe, name):
    with pytest.raises(UnreadableSource, match=r"^Die Word-Datei „vertrag\.docx“ ist ") as caught:
        pruefe(HOSTILE[name])
    assert caught.value.hilfe.startswith("Bitte öffnen Sie sie in Word")


def test_missing_file_and_folder(tmp_path):
    with pytest.raises(UnreadableSource, match="gibt es nicht"):
        verify(tmp_path / "fehlt.docx")
    with pytest.raises(UnreadableSource, match="lässt sich nicht lesen"):
        verify(tmp_path)


def test_limits_are_checked_before_reading(pruefe, monkeypatch):
    monkeypatch.setattr(foreign, "MAX_XML", 1000)
    with pytest.raises(UnreadableSource):
        pruefe(papier())


@given(st.lists(st.tuples(st.integers(0, len(papier()) - 1), st.integers(0, 255)), min_size=1, max_size=8))
def test_damaged_files_never_crash_and_never_pass_as_another_text(pruefe, damage):
    data = bytearray(papier())
    for at, byte in damage:
        data[at] = byte
    try:
        befund = pruefe(bytes(data))
    except UnreadableSource:
        return
    assert befund.jetzt == pruefe(papier()).siegel or not befund.unveraendert


def test_a_text_too_long_for_a_contract_is_not_compared():
    from vereinbarung.word.seal import Satz
    from vereinbarung.word.visible import Zeile

    assert seal.compare([Satz((), "", "0")] * 5001, [Zeile("Text", "a")] * 5001) == []


@pytest.fixture(autouse=True)
def _no_network(monkeypatch):
    monkeypatch.setattr("socket.socket", None)


def test_path_of_the_file_is_no_part_of_the_seal(tmp_path: Path):
    for name in ("a.docx", "b ü.docx"):
        (tmp_path / name).write_bytes(papier())
    assert verify(tmp_path / "a.docx") == verify(tmp_path / "b ü.docx")
