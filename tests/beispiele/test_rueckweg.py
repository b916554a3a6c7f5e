"""The seam between paper and YAML in every example, before and after LibreOffice has saved the file; nothing internal in it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from tests import libreoffice
from tests.conftest import ROOT
from tests.word.lint import W, parts
from vereinbarung import pipeline
from vereinbarung.model.reading import read as read_model
from vereinbarung.source import read
from vereinbarung.vertrag.completeness import is_intern
from vereinbarung.vertrag.document import Dokument, Wert, all_inlines, anker_von, plain
from vereinbarung.vertrag.gliederung import gliedere
from vereinbarung.word.seam import ITEM, ITEM_PROPERTIES, NAMESPACE, pointer, tag_of
from vereinbarung.word.verify import verify

EXAMPLES = sorted(
    p for p in (ROOT / "beispiele").rglob("*.yaml") if "\nart: " in "\n" + p.read_text(encoding="utf-8")
)
NAMES = [f"{p.parent.name}-{p.stem}" for p in EXAMPLES]
N = f"{{{NAMESPACE}}}"


@cache
def contract(path: Path) -> Dokument:
    dokument, report = pipeline.render(path)
    assert dokument is not None, [(b.regel, b.meldung) for b in report.befunde]
    return pipeline.versiegelt(dokument)


@cache
def paper(path: Path) -> bytes:
    return pipeline.docx(contract(path))


def seam(docx: bytes) -> etree._Element:
    return etree.fromstring(parts(docx)[ITEM])


def bookmarks(docx: bytes) -> list[str]:
    root = etree.fromstring(parts(docx)["word/document.xml"])
    return [name for b in root.iter(W + "bookmarkStart") if (name := b.get(W + "name")).startswith("k_")]


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_every_place_has_its_bookmark(path):
    expected = [anker for block in contract(path).bloecke for anker in anker_von(block)]
    assert bookmarks(paper(path)) == expected
    assert all(expected)
    assert len(set(expected)) == len(expected)


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_seam_names_source_clauses_and_what_is_shown(path):
    root, dokument = seam(paper(path)), contract(path)
    assert root.tag == N + "vertrag"
    assert root.get("quelle") == hashlib.sha256(path.read_bytes()).hexdigest()
    assert (root.get("kennung"), root.get("art"), root.get("format")) == (dokument.kennung, dokument.art, "1")
    clauses = [(k.get("name"), int(k.get("version")), k.get("hash")) for k in root.iter(N + "klausel")]
    assert clauses == [(k.klausel, k.version, k.hash) for k in dokument.klauseln]
    names = set(bookmarks(paper(path)))
    assert {a.get("anker") for a in root.find(N + "klauseln").iter(N + "absatz")} <= names
    shown = {
        (tuple(p.text for p in fact.findall(N + "pfad")), w.text) for fact in root.iter(N + "angabe") for w in fact.findall(N + "wert")
    }
    values = [i for inlines in all_inlines(dokument) for i in inlines if isinstance(i, Wert) and i.pfade and i.text]
    assert shown == {(tuple(map(pointer, v.pfade)), v.text) for v in values}
    tags = {fact.get("marke") or "v:" + fact.find(N + "pfad").text for fact in root.iter(N + "angabe")}
    body = etree.fromstring(parts(paper(path))["word/document.xml"])
    assert {t.get(W + "val") for t in body.iter(W + "tag")} == tags == {tag_of(v.pfade[0]) for v in values}


# ------------------------------------------------------------------------------------------------ what stays in the file


def leaves(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for child in node.values():
            yield from leaves(child)
    elif isinstance(node, list):
        for child in node:
            yield from leaves(child)
    elif node is not None:
        yield str(node)


ADMINISTRATION = ("kennung", "art", "format", "status", "stand", "fassung", "aktenzeichen", "rechtsstand", "titel")


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_what_the_paper_does_not_show_is_in_no_part_of_the_file(path):
    tree = read(path).tree
    assert tree is not None
    dokument = contract(path)
    shown = " ".join(plain(inlines) for inlines in all_inlines(dokument)) + dokument.fassung + dokument.aktenzeichen
    squeezed = " ".join(shown.split())
    inside = [text for key, value in tree.data.items() if key not in ADMINISTRATION for text in leaves(value)]
    # Single words may be names of keys and clauses as well.
    internal = {t for text in inside if " " in (t := " ".join(text.split())) and t not in squeezed}
    assert internal, "an example without anything internal proves nothing"
    for name, raw in parts(paper(path)).items():
        if name.endswith((".xml", ".rels")):
            root = etree.fromstring(raw)
            everything = " ".join(" ".join([*root.itertext(), *(v for e in root.iter() for v in e.attrib.values())]).split())
            assert [t for t in internal if t in everything] == [], name


@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_no_value_of_the_preparation_is_named(path):
    tree = read(path).tree
    assert tree is not None
    v = read_model(tree.data).vereinbarung
    assert v is not None
    sections = {p.pfad for p in gliedere(v).punkte}
    dokument = contract(path)
    values = [i for inlines in all_inlines(dokument) for i in inlines if isinstance(i, Wert)]
    # A computed value may rest on what is not printed itself; what it says is on the paper then.
    named = {w.pfade for w in values if w.pfade and all(is_intern(dokument.art, p, sections) for p in w.pfade)}
    assert {p[:2] for pfade in named for p in pfade} <= on_request(tree.data)


def on_request(data: dict[str, Any]) -> set[tuple[str, str]]:
    """Facts of the preparation that this agreement wants in the contract."""
    geltung, organisation = data.get("geltung", {}), data.get("organisation", {})
    wanted = {
        ("organisation", "transparenz"): organisation.get("transparenz", {}).get("in_vertrag"),
        ("geltung", "nachbarbezirke"): geltung.get("nachbarbezirke", {}).get("in_vertrag"),
        ("geltung", "weitere_traeger"): geltung.get("weitere_traeger_in_vertrag"),
    }
    return {place for place, is_wanted in wanted.items() if is_wanted is True or is_wanted == "ja"}


# ------------------------------------------------------------------------------------------------ after LibreOffice


@pytest.fixture(scope="module")
def saved(tmp_path_factory) -> dict[Path, bytes]:
    folder = tmp_path_factory.mktemp("docx")
    files = []
    for path, name in zip(EXAMPLES, NAMES, strict=True):
        (folder / f"{name}.docx").write_bytes(paper(path))
        files.append(folder / f"{name}.docx")
    results = libreoffice.convert(files, folder / "wieder", "docx")
    return {path: result.read_bytes() for path, result in zip(EXAMPLES, results, strict=True)}


@pytest.mark.buero
@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_anchors_survive_libreoffice(saved, path):
    assert sorted(bookmarks(saved[path])) == sorted(bookmarks(paper(path)))
    before, after = parts(paper(path)), parts(saved[path])
    assert after[ITEM] == before[ITEM]
    assert b"{6E4B7A52-3C1D-4F0A-9B8E-5D2A7C60F314}" in after[ITEM_PROPERTIES]
    kept, ours = (
        {p.get("name"): "".join(p.itertext()) for p in etree.fromstring(files["docProps/custom.xml"])}
        for files in (after, before)
    )
    assert ours.items() <= kept.items()


@pytest.mark.buero
@pytest.mark.parametrize("path", EXAMPLES, ids=NAMES)
def test_seal_survives_libreoffice(saved, path, tmp_path):
    (tmp_path / "v.docx").write_bytes(saved[path])
    befund = verify(tmp_path / "v.docx")
    assert befund.abweichungen == ()
    assert befund.unveraendert
    assert not befund.nachverfolgt


@pytest.mark.buero
def test_a_change_made_after_libreoffice_is_found(saved, tmp_path):
    from tests.word.pakete import with_part

    (tmp_path / "v.docx").write_bytes(with_part(saved[EXAMPLES[0]], lambda t: t.replace("Vertragsparteien", "Vertragspartner", 1)))
    assert [a.art for a in verify(tmp_path / "v.docx").abweichungen] == ["geändert"]


@pytest.mark.buero
@pytest.mark.parametrize("path", EXAMPLES[:3], ids=NAMES[:3])
def test_what_libreoffice_drops_is_what_the_notes_say(saved, path):
    """Properties of content controls are lost: bookmarks and the custom part have to do without them."""
    root = etree.fromstring(parts(saved[path])["word/document.xml"])
    controls = list(root.iter(W + "sdt"))
    assert len(controls) > 20
    tags = [t.get(W + "val") for t in root.iter(W + "tag")]
    assert tags == [] or len(tags) >= len(controls) - 1  # all of them lost (7.4), or all of them kept (25.2)


@pytest.fixture(scope="module")
def variants(tmp_path_factory) -> dict[str, Path]:
    """One contract in every way of numbering, with and without page numbers in its contents."""
    folder = tmp_path_factory.mktemp("varianten")
    text = (ROOT / "beispiele/hanau/rahmenvereinbarung.yaml").read_text(encoding="utf-8")
    found = {}
    for art in ("paragraf", "dezimal", "artikel"):
        (folder / f"{art}.yaml").write_text(f"{text}\nnummerierung: {art}\n", encoding="utf-8")
        dokument, _ = pipeline.render(folder / f"{art}.yaml")
        assert dokument is not None
        sealed = pipeline.versiegelt(dokument)
        for seiten in ((), range(1, len(sealed.verzeichnis) + 1)):
            path = folder / f"{art}-{len(seiten)}.docx"
            path.write_bytes(pipeline.docx(sealed, seiten=seiten))
            found[path.stem] = path
    return found


def test_page_numbers_in_the_contents_are_no_part_of_the_text(variants):
    seals = {name: verify(path) for name, path in variants.items()}
    assert all(s.unveraendert for s in seals.values())
    assert len({s.siegel for s in seals.values()}) == 3  # one for each way of numbering: references repeat the numbers


@pytest.mark.buero
def test_seal_survives_libreoffice_in_every_numbering(variants, tmp_path):
    for path in libreoffice.convert(list(variants.values()), tmp_path, "docx"):
        befund = verify(path)
        assert befund.abweichungen == (), path.stem
        assert befund.unveraendert, path.stem


@pytest.mark.buero
def test_content_controls_change_nothing_on_the_page(tmp_path):
    from tests.word.pakete import with_tree
    from tests.word.test_seal import unwrap_controls

    data = paper(EXAMPLES[0])
    (tmp_path / "mit.docx").write_bytes(data)
    (tmp_path / "ohne.docx").write_bytes(with_tree(data, unwrap_controls))
    mit, ohne = libreoffice.to_pdf([tmp_path / "mit.docx", tmp_path / "ohne.docx"], tmp_path)
    # Pieces are drawn apart at the edge of a control, so blanks between them say nothing.
    assert ["".join(p.split()) for p in libreoffice.pages(mit)] == ["".join(p.split()) for p in libreoffice.pages(ohne)]
