"""The house style: what staff may change, and what is said when it is broken."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from typing import Any

import docx
import pytest
from docx.shared import Mm
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.word.lint import W, body, lint, parts
from tests.word.muster import muster
from vereinbarung.errors import BrokenVorlage, UnreadableSource, VereinbarungError
from vereinbarung.resources import folder
from vereinbarung.word import hausstil
from vereinbarung.word.writer import write

STANDARD = folder("vorlagen") / "hausstil.docx"


def png():
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    pixels = zlib.compress(b"\x00\xff\x00\x00")
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", pixels)
        + chunk(b"IEND", b"")
    )


@pytest.fixture
def changed(tmp_path):
    """Return a function that writes a copy of the house style with parts changed (None removes a part)."""

    def make(**by_suffix):
        pfad = tmp_path / "haus.docx"
        with zipfile.ZipFile(pfad, "w", zipfile.ZIP_DEFLATED) as z:
            for name, raw in parts(STANDARD.read_bytes()).items():
                change = next((f for suffix, f in by_suffix.items() if name.endswith(f"/{suffix}.xml")), lambda x: x)
                if (new := change(raw.decode())) is not None:
                    z.writestr(name, new)
        return pfad

    return make


@pytest.fixture
def edited(tmp_path):
    """Return a function that lets python-docx edit a copy, as staff would in Word."""

    def make(edit):
        d = docx.Document(str(STANDARD))
        edit(d)
        d.save(tmp_path / "haus.docx")
        return tmp_path / "haus.docx"

    return make


def broken(pfad):
    with pytest.raises(BrokenVorlage) as caught:
        write(muster(), pfad)
    assert caught.value.hilfe
    assert caught.value.datei == str(pfad)
    return f"{caught.value} {caught.value.hilfe}"


def attempt(pfad):
    """Return what was written, or the refusal. Any other exception fails the test."""
    try:
        return write(muster(), pfad), None
    except VereinbarungError as e:
        return b"", e


def test_the_shipped_file_is_what_the_script_makes():
    assert parts(STANDARD.read_bytes()) == parts(hausstil.build())


def test_the_specimen_never_reaches_a_contract():
    assert "Muster. Ihr Text" in parts(STANDARD.read_bytes())["word/document.xml"].decode()
    assert "Muster. Ihr Text" not in parts(write(muster()))["word/document.xml"].decode()


def test_renamed_style(changed):
    message = broken(changed(styles=lambda x: x.replace('w:val="Vertrag Absatz"', 'w:val="Vertrag Absätze"')))
    assert "fehlt die Formatvorlage „Vertrag Absatz“" in message
    assert "„Vertrag Absätze“ sollte vielleicht „Vertrag Absatz“ heißen" in message


def test_missing_styles_are_named_as_word_shows_them(changed):
    message = broken(
        changed(styles=lambda x: re.sub(r'<w:style [^>]*w:styleId="(Title|Heading1)">.*?</w:style>', "", x))
    )
    assert "fehlen die Formatvorlagen „Titel“ und „Überschrift 1“" in message


def test_style_ids_may_change(changed):
    pfad = changed(styles=lambda x: x.replace('"VertragAbsatz"', '"Stil17"'))
    data = write(muster(), pfad)
    assert lint(data) == []
    assert b'w:pStyle w:val="Stil17"' in parts(data)["word/document.xml"]


def test_lost_numbering_is_restored(changed):
    pfad = changed(
        styles=lambda x: re.sub(r"<w:numPr>.*?</w:numPr>", "", x),
        numbering=lambda x: re.sub(r"<w:pStyle [^>]*/>", "", x),
    )
    ours, standard = parts(write(muster(), pfad)), parts(write(muster()))
    assert ours["word/numbering.xml"] == standard["word/numbering.xml"]
    ties = [re.findall(rb"<w:numPr>.*?</w:numPr>", p["word/styles.xml"]) for p in (ours, standard)]
    assert ties[0] == ties[1]
    assert lint(write(muster(), pfad)) == []


def test_indents_of_the_styles_are_kept(changed):
    pfad = changed(
        styles=lambda x: x.replace('<w:ind w:left="1190" w:hanging="510"/>', '<w:ind w:left="1300" w:hanging="600"/>')
    )
    assert b'<w:ind w:left="1300" w:hanging="600"/>' in parts(write(muster(), pfad))["word/numbering.xml"]


def test_colours_margins_and_logo_are_kept(edited):
    def edit(d):
        d.styles["Title"].font.color.rgb = docx.shared.RGBColor(0, 0x66, 0x33)
        d.sections[0].left_margin = Mm(30)
        for header in (d.sections[0].header, d.sections[0].first_page_header):
            header.paragraphs[-1].add_run("Dieser Text verschwindet").add_picture(io.BytesIO(png()), Mm(20))

    data = write(muster(), edited(edit))
    files = parts(data)
    assert lint(data) == []
    assert any(raw == png() for name, raw in files.items() if name.startswith("word/media/"))
    header = files["word/header1.xml"].decode()
    assert "<w:drawing>" in header
    assert "Rahmenvereinbarung Lindenau" in header
    assert "verschwindet" not in header
    assert "<w:drawing>" in files["word/header2.xml"].decode()
    assert b'w:val="006633"' in files["word/styles.xml"]
    section = body(data).find(W + "sectPr")
    left = int(section.find(W + "pgMar").get(W + "left"))
    assert left == round(30 / 25.4 * 1440)
    # the page number moves with the margin
    assert f'w:pos="{11906 - left - 1134}"'.encode() in files["word/styles.xml"]
    again: Any = docx.Document(io.BytesIO(data))
    assert again.sections[0].left_margin.mm == pytest.approx(30, abs=0.1)


def test_own_letterhead_text_is_kept_and_removed_lines_come_back(edited):
    def edit(d):
        for part in (d.sections[0].header, d.sections[0].footer):
            for p in part.paragraphs:
                p._p.getparent().remove(p._p)
            part.add_paragraph("Stadt Lindenau")

    files = parts(write(muster(entwurf=True), edited(edit)))
    header, footer = files["word/header1.xml"].decode(), files["word/footer1.xml"].decode()
    assert "Stadt Lindenau" in header
    assert "Rahmenvereinbarung Lindenau" in header
    assert "ENTWURF" in header
    assert "NUMPAGES" in footer


def test_without_headers_and_section_the_program_brings_its_own(changed):
    pfad = changed(document=lambda x: re.sub(r"<w:sectPr>.*</w:sectPr>", "", x))
    data = write(muster(entwurf=True), pfad)
    assert lint(data) == []
    assert "ENTWURF" in parts(data)["word/header-default.xml"].decode()


def test_even_pages_are_marked_too(edited):
    def edit(d):
        d.settings.odd_and_even_pages_header_footer = True

    files = parts(write(muster(entwurf=True), edited(edit)))
    assert "ENTWURF" in files["word/header-even.xml"].decode()
    assert "evenAndOddHeaders" in files["word/settings.xml"].decode()


def test_hyphenation_can_be_switched_off_in_word(changed):
    pfad = changed(settings=lambda x: x.replace("<w:autoHyphenation/>", ""))
    assert b"autoHyphenation" not in parts(write(muster(), pfad))["word/settings.xml"]


def test_changes_are_seen_without_a_new_start(tmp_path):
    pfad = tmp_path / "haus.docx"
    pfad.write_bytes(STANDARD.read_bytes())
    write(muster(), pfad)
    pfad.write_bytes(b"kaputt")
    assert "keine Word-Datei" in broken(pfad)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "keine Word-Datei"),
        (b"Guten Tag", "keine Word-Datei"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "alten Word-Format"),
        (STANDARD.read_bytes()[:-100], "unvollständig"),
        (STANDARD.read_bytes()[:3000], "unvollständig"),
    ],
)
def test_no_word_file(tmp_path, content, words):
    (tmp_path / "haus.docx").write_bytes(content)
    assert words in broken(tmp_path / "haus.docx")


@pytest.mark.parametrize("missing", ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml"])
def test_parts_missing(tmp_path, missing):
    pfad = tmp_path / "haus.docx"
    with zipfile.ZipFile(pfad, "w") as z:
        for name, raw in parts(STANDARD.read_bytes()).items():
            if name != missing:
                z.writestr(name, raw)
    assert "Hausstil-Datei" in broken(pfad)


@pytest.mark.parametrize("part", ["document", "styles", "header1"])
def test_torn_xml(changed, part):
    assert "beschädigt" in broken(changed(**{part: lambda x: x[: len(x) // 2]}))


def test_zip_bomb_is_not_unpacked(tmp_path):
    pfad = tmp_path / "haus.docx"
    with zipfile.ZipFile(pfad, "w", zipfile.ZIP_DEFLATED) as z:
        for name, raw in parts(STANDARD.read_bytes()).items():
            z.writestr(name, raw)
        with z.open("word/media/gross.bmp", "w") as f:
            for _ in range(110):
                f.write(bytes(1_000_000))
    assert pfad.stat().st_size < 1_000_000
    assert "ausgepackt zu groß" in broken(pfad)


def test_entities_are_refused(changed, tmp_path):
    (tmp_path / "fremd.txt").write_text("geheim")
    bomb = f'<!DOCTYPE w:styles [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY x SYSTEM "{(tmp_path / "fremd.txt").as_uri()}">]>'
    pfad = changed(styles=lambda x: x.replace("?>", f"?>{bomb}", 1).replace("</w:styles>", "&x;</w:styles>"))
    assert "geheim" not in broken(pfad)


def test_excel_file(tmp_path):
    pfad = tmp_path / "haus.docx"
    with zipfile.ZipFile(pfad, "w") as z:
        for name, raw in parts(STANDARD.read_bytes()).items():
            z.writestr(name, raw.replace(b"wordprocessingml.document.main", b"spreadsheetml.sheet.main"))
    assert "keine Word-Datei" in broken(pfad)


def test_file_not_there_and_folder(tmp_path):
    with pytest.raises(UnreadableSource, match="gibt es nicht"):
        write(muster(), tmp_path / "fehlt.docx")
    with pytest.raises(UnreadableSource, match="nicht lesen"):
        write(muster(), tmp_path)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_damage_anywhere_is_a_sentence_or_harmless(tmp_path, data):
    raw = bytearray(STANDARD.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(raw) - 1))
        if data.draw(st.booleans()):
            raw[at] = data.draw(st.integers(0, 255))
        else:
            del raw[at : at + data.draw(st.integers(1, 200))]
    pfad = tmp_path / "haus.docx"
    pfad.write_bytes(raw)
    written, refusal = attempt(pfad)
    assert lint(written) == [] if written else refusal.hilfe


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_any_element_may_be_missing(tmp_path, data):
    """As if another program had thrown away what it does not know."""
    files = {name: raw.decode() for name, raw in parts(STANDARD.read_bytes()).items()}
    name = data.draw(st.sampled_from(sorted(files)))
    elements = list(
        re.finditer(r"<(?!/)(?:[^<>/]|/(?!>))*/>|<([\w:]+)[^<>]*(?<!/)>[^<>]*</\1>| [\w:]+=\"[^\"]*\"", files[name])
    )
    if not elements:
        return
    hit = data.draw(st.sampled_from(elements))
    files[name] = files[name][: hit.start()] + files[name][hit.end() :]
    pfad = tmp_path / "haus.docx"
    with zipfile.ZipFile(pfad, "w") as z:
        for other, raw in files.items():
            z.writestr(other, raw)
    written, refusal = attempt(pfad)
    assert written or refusal.hilfe
