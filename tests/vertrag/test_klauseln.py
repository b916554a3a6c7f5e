"""The clause library: front matter, dates, houses."""

from __future__ import annotations

import os
from datetime import date

import pytest

from vereinbarung.errors import BrokenVorlage
from vereinbarung.leitfaden.arten import arten
from vereinbarung.resources import folder
from vereinbarung.vertrag.klauseln import Bestand, bestand
from vereinbarung.vertrag.view import SICHTEN
from vereinbarung.vertrag.vorlage import compile_vorlage

ART = "rahmenvereinbarung"
KOPF = "---\nklausel: {name}\nversion: {version}\ngueltig_ab: {ab}\ngueltig_bis: {bis}\nrechtsgrundlagen: []\n---\n# Titel\n\n[#a] (1) Text\n"


def put(root, item, name, ab, bis="", text=None, version=1):
    folder = root / ART / item
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}@{ab}.j2"
    path.write_text(text or KOPF.format(name=name, ab=ab, bis=bis, version=version), encoding="utf-8")
    return path


def test_every_item_has_a_clause_and_a_view():
    every = {id_ for art in arten().values() for id_ in art.paragrafen}
    assert set(SICHTEN) == every
    for art in arten().values():
        missing = {*art.paragrafen, "schluss"} - set(bestand(art.id).items())
        assert not missing, art.id


@pytest.mark.parametrize("art", arten())
def test_two_items_of_a_kind_never_share_the_name_of_a_clause(art):
    """Bookmarks are made from the names of clause and paragraph: two of one name would be one place in Word."""
    names = [bestand(art).varianten(item)[0].klausel for item in (*arten()[art].paragrafen, "schluss")]
    assert sorted(names) == sorted(set(names))


def test_no_clause_is_left_unused():
    for art in arten().values():
        for path in (folder("vorlagen") / art.id).iterdir():
            assert path.name in (*art.paragrafen, "schluss"), path


@pytest.mark.parametrize(
    ("art", "item"), [(a.id, item) for a in arten().values() for item in (*a.paragrafen, "schluss")]
)
def test_variants_have_no_gap_compile_and_reach_to_today_and_beyond(art, item):
    varianten = bestand(art).varianten(item)
    assert varianten[0].gueltig_ab == date(1998, 1, 1)
    assert varianten[-1].gueltig_bis is None
    for variante in varianten:
        compile_vorlage(variante)
        assert all("§" in g or "Art." in g or g.isupper() or " " in g for g in variante.rechtsgrundlagen)


def test_the_day_picks_the_variant():
    assert bestand(ART).klausel("D", date(2004, 12, 31)).gueltig_ab == date(1998, 1, 1)
    assert bestand(ART).klausel("D", date(2005, 1, 1)).gueltig_ab == date(2005, 1, 1)
    assert bestand(ART).klausel("E.1", date(2018, 5, 25)).gueltig_ab == date(2018, 5, 25)
    with pytest.raises(BrokenVorlage, match="1997 gibt es keine Fassung"):
        bestand(ART).klausel("D", date(1997, 12, 31))


def test_a_house_that_has_a_variant_brings_all_of_them(tmp_path):
    put(tmp_path, "D", "zielgruppe", "2010-01-01")
    house = Bestand(ART, tmp_path)
    assert house.klausel("D", date(2010, 1, 1)).herkunft == "haus"
    with pytest.raises(BrokenVorlage, match="keine Fassung"):
        house.klausel("D", date(2009, 12, 31))
    assert house.klausel("C.1", date(2009, 12, 31)).herkunft == "standard"


def test_hash_follows_the_content(tmp_path):
    put(tmp_path, "D", "zielgruppe", "2010-01-01")
    first = Bestand(ART, tmp_path).klausel("D", date(2010, 1, 1))
    put(tmp_path, "D", "zielgruppe", "2010-01-01", version=2)
    second = Bestand(ART, tmp_path).klausel("D", date(2010, 1, 1))
    assert first.hash != second.hash
    assert second.nachweis().version == 2


@pytest.mark.parametrize(("ab", "wort"), [("2005-01-02", "Lücke"), ("2004-12-31", "überschneidet")])
def test_gap_and_overlap_are_refused(tmp_path, ab, wort):
    put(tmp_path, "D", "zielgruppe", "1998-01-01", "2004-12-31")
    put(tmp_path, "D", "zielgruppe", ab)
    with pytest.raises(BrokenVorlage, match=wort):
        Bestand(ART, tmp_path).varianten("D")


def test_two_clauses_in_one_folder_are_refused(tmp_path):
    put(tmp_path, "D", "zielgruppe", "1998-01-01", "2004-12-31")
    put(tmp_path, "D", "andere", "2005-01-01")
    with pytest.raises(BrokenVorlage, match="genau eine Klausel"):
        Bestand(ART, tmp_path).varianten("D")


@pytest.mark.parametrize(
    ("text", "wort"),
    [
        ("# Titel ohne Kopf", "Der Kopf der Klauseldatei fehlt"),
        ("---\nklausel: [x\n---\n# T", "Kopf der Klauseldatei ist nicht lesbar"),
        ("---\nklausel: zielgruppe\n---\n# T", "fehlt „version“"),
        (KOPF.format(name="anders", version=1, ab="2005-01-01", bis=""), "Dateiname passt nicht"),
        (KOPF.format(name="zielgruppe", version="eins", ab="2005-01-01", bis=""), "ganze Zahl"),
        (KOPF.format(name="zielgruppe", version=1, ab="1.1.2005", bis=""), "kein Datum der Form"),
        (
            KOPF.format(name="zielgruppe", version=1, ab="2005-01-01", bis="").replace("version", "fassung"),
            "fehlt „version“",
        ),
        (KOPF.format(name="zielgruppe", version=1, ab="2005-01-01", bis="").replace("[]", "SGB"), "muss eine Liste"),
    ],
)
def test_broken_front_matter_is_told_in_german(tmp_path, text, wort):
    put(tmp_path, "D", "zielgruppe", "2005-01-01", text=text)
    with pytest.raises(BrokenVorlage) as caught:
        Bestand(ART, tmp_path).varianten("D")
    assert wort in str(caught.value)
    assert caught.value.datei == "D/zielgruppe@2005-01-01.j2"
    assert caught.value.zeile >= 1


def test_not_utf8_is_told_in_german(tmp_path):
    path = put(tmp_path, "D", "zielgruppe", "2005-01-01")
    path.write_bytes(path.read_text(encoding="utf-8").replace("Text", "Überschuss").encode("cp1252"))
    with pytest.raises(BrokenVorlage, match="lässt sich nicht lesen"):
        Bestand(ART, tmp_path).varianten("D")


@pytest.mark.skipif(os.name == "nt", reason="Git decides on line ends there")
def test_windows_line_ends_and_byte_order_mark_change_nothing(tmp_path):
    path = put(tmp_path, "D", "zielgruppe", "2005-01-01")
    first = Bestand(ART, tmp_path).klausel("D", date(2005, 1, 1))
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    second = Bestand(ART, tmp_path).klausel("D", date(2005, 1, 1))
    assert (first.text, first.hash) == (second.text, second.hash)


def test_line_numbers_count_the_front_matter():
    k = bestand(ART).klausel("A", date(2001, 1, 1))
    assert k.text.split("\n")[7] == "# Präambel"


def test_paragraph_ids_are_known_without_rendering():
    assert bestand(ART).klausel("C.1", date(2001, 1, 1)).absaetze() == (
        "turnus",
        "themen",
        "protokolle",
        "verzeichnisse",
        "personenbezug",
    )
