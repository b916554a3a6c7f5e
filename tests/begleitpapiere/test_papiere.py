"""What holds for every companion paper: readable goldens, one document each, nothing lost, nothing internal let out."""

from __future__ import annotations

import io
import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from openxml_audit import FileFormat, OpenXmlValidator

from tests.begleitpapiere.muster import AB_2018, paper, pruefung, table, text_of, with_stroeme
from tests.conftest import ROOT
from tests.eigenschaften.test_kette import printed
from tests.strategies import texte
from tests.vertrag.muster import agreement, data
from tests.vertrag.test_vertrag import keys, removed
from tests.word.lint import lint, parts
from vereinbarung.errors import BrokenVorlage, VereinbarungError
from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.reading import read as read_model
from vereinbarung.source import read
from vereinbarung.vertrag import build as contract
from vereinbarung.vertrag.begleitpapiere import PAPIERE, Entfaellt, build
from vereinbarung.vertrag.document import (
    Absatz,
    Dokument,
    Tabelle,
    Titelblock,
    Ueberschrift,
    Verweis,
    all_inlines,
    plain,
)
from vereinbarung.vertrag.dump import dump
from vereinbarung.vertrag.klauseln import bestand
from vereinbarung.word.writer import write

GOLDEN = Path(__file__).parent / "golden"
ALLE = list(PAPIERE)


def normal(text: str) -> str:
    """Return the dump without the hashes of clauses, which change with every word of theirs."""
    return re.sub(r"\b[0-9a-f]{12}\b(?!\w)", "<Prüfsumme>", text)


@pytest.mark.parametrize("name", ["kurz", "voll"])
@pytest.mark.parametrize("papier", ALLE)
def test_golden_text(papier, name, golden):
    golden.check(normal(dump(paper(papier, name=name))), GOLDEN / f"{papier}-{name}.txt")


@pytest.mark.parametrize("name", ["kurz", "voll"])
def test_golden_text_of_the_consent_of_today(name, golden):
    daten = data(name)
    daten["rechtsstand"] = AB_2018
    golden.check(dump(paper("einwilligung", daten)), GOLDEN / f"einwilligung-{name}-ab-2018.txt")


@pytest.mark.parametrize("papier", ALLE)
def test_every_paper_is_a_document_of_its_own(papier):
    dokument = paper(papier)
    assert isinstance(dokument.bloecke[0], Titelblock)
    assert dokument.titel == f"{plain(dokument.bloecke[0].titel)} – {agreement().titel}"
    assert [k.klausel for k in dokument.klauseln] == [papier]
    # What a reference leads to stands in the contract: here it is text, not a link to nowhere.
    assert not [i for inlines in all_inlines(dokument) for i in inlines if isinstance(i, Verweis)]
    assert paper(papier) == dokument


@pytest.mark.parametrize("papier", ALLE)
@pytest.mark.parametrize("name", ["kurz", "voll"])
def test_anchors_are_unique(papier, name):
    anchors = [b.anker for b in paper(papier, name=name).bloecke if isinstance(b, (Absatz, Ueberschrift))]
    assert len(anchors) == len(set(anchors))
    assert all(re.fullmatch(r"(k_|_Ref)[0-9a-f]{12}", a) for a in anchors)


@pytest.mark.parametrize("papier", ALLE)
def test_a_draft_is_marked_as_one(papier):
    dokument = paper(papier, entwurf=True)
    assert dokument.entwurf
    assert "nicht zur Unterschrift bestimmt" in dokument.statuszeile


@pytest.mark.parametrize("papier", ALLE)
@pytest.mark.parametrize("name", ["kurz", "voll"])
def test_word_file_is_valid_and_sound(papier, name, tmp_path):
    raw = write(paper(papier, name=name))
    assert lint(raw) == []
    path = tmp_path / "papier.docx"
    path.write_bytes(raw)
    result = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(path)
    assert [f"{e.part_uri}: {e.description}" for e in result.errors] == []
    assert Document(io.BytesIO(raw)).core_properties.title.startswith(plain(paper(papier).bloecke[0].titel))


# ------------------------------------------------------------------------------------------------- what goes where

INTERN = [
    "Gespräche laufen",
    "Wetteraukreis",
    "keine Überschneidung",
    "bis 31.1.2001",
    "Geheimer Grund",
    "Geheime Begründung",
]


def with_reasons():
    daten = data()
    daten["oeffentlichkeitsarbeit"]["leitung"] = {"nicht_geregelt": "Geheimer Grund"}
    daten["abweichungen"] = [{"regel": "G2-03", "begruendung": "Geheime Begründung"}]
    return daten


@pytest.mark.parametrize("papier", ["einwilligung", "arbeitsplan"])
def test_internal_facts_do_not_leave_the_house(papier):
    files = parts(write(paper(papier, with_reasons())))
    assert not [(word, name) for name, raw in files.items() for word in INTERN if word in raw.decode("utf-8", "ignore")]


def test_internal_facts_stand_in_the_check_note():
    text = text_of(paper("pruefvermerk", with_reasons()))
    assert [word for word in INTERN if word not in text] == []


@pytest.mark.parametrize(
    "muss",
    [
        "Stadt Gießen; angesprochen am 2. Oktober 2000; Ergebnis: eigene Vereinbarung",
        "am 15. November 2000",
        "Kreisausschuss",
    ],
)
def test_preparation_is_told_in_full(muss):
    daten = data()
    daten["parteien"][1]["beschluesse"] = {"organ": "Kreisausschuss", "am": "1.12.2000", "nummer": "7"}
    assert muss in text_of(paper("pruefvermerk", daten))


def test_what_stays_out_of_the_contract_is_in_a_companion():
    """Whatever the completeness proof lets stay in the file, apart from bare administration, one companion prints."""
    from vereinbarung.vertrag.completeness import leaves, missing
    from vereinbarung.vertrag.document import Wert

    v = agreement(name="voll")
    papers = [contract(v), *(paper(p, name="voll") for p in ALLE)]
    shown = {
        pfad for d in papers for inlines in all_inlines(d) for i in inlines if isinstance(i, Wert) for pfad in i.pfade
    }
    decided = {pfad for d in papers for pfad in d.entschieden}
    assert missing(v, papers[0]) == []
    verwaltung = {"format", "land", "reihenfolge", "nummerierung"}
    ohne = [
        p
        for p in leaves(v)
        if p not in shown | decided
        and p[0] not in verwaltung
        and not any(p[:n] in shown | decided for n in range(1, len(p)))
        and p[-1] not in ("id", "stelle", "kennung", "datei", "in_vertrag", "weitere_traeger_in_vertrag")
    ]
    assert ohne == []


# -------------------------------------------------------------------------------------------------- who has no use


@pytest.mark.parametrize(
    ("papier", "pfad", "satz"),
    [
        ("einwilligung", "datenaustausch", "Der Datenaustausch ist in dieser Vereinbarung nicht geregelt."),
        ("arbeitsplan", "arbeitsplan", "Ein gemeinsamer Arbeitsplan ist in dieser Vereinbarung nicht geregelt."),
    ],
)
def test_an_item_left_out_has_no_paper(papier, pfad, satz):
    daten = data()
    daten["organisation"][pfad] = {"nicht_geregelt": "Anders gelöst"}
    assert build(papier, agreement(daten)) == Entfaellt(satz)


OTHER_KINDS = [p for p in sorted((ROOT / "beispiele").glob("*/*.yaml")) if p.stem != "rahmenvereinbarung"]


@pytest.mark.parametrize("papier", ALLE)
@pytest.mark.parametrize("path", OTHER_KINDS, ids=[f"{p.parent.name}-{p.stem}" for p in OTHER_KINDS])
def test_every_kind_has_a_paper_or_says_why_not(path, papier):
    v = read_model(read(path).tree.data).vereinbarung
    assert v.art in arten()
    result = build(papier, v, entwurf=True, pruefung=pruefung(v))
    if papier == "pruefvermerk":
        assert isinstance(result, Dokument)
        assert dict(table(result, "Gegenstand der Prüfung"))["Art"] == arten()[v.art].titel
    else:
        assert result.grund.endswith(".")


def test_consent_to_the_flows_of_a_joint_agency():
    daten = read(ROOT / "beispiele" / "hanau" / "sondervereinbarung.yaml").tree.data
    daten["technik"] = {"zugang": [{"partei": "mkk", "art": "online"}]}
    ohne = build("einwilligung", read_model(daten).vereinbarung, entwurf=True)
    assert "Zugang zu Daten (V2)" in ohne.grund
    strom: dict[str, Any] = {"von": "mkk", "an": "aa", "daten": ["Hilfeplan"], "zweck": "gemeinsame Beratung"}
    daten["organisation"] = {"datenaustausch": {"einwilligung": "vorab und schriftlich", "stroeme": [strom]}}
    mit = build("einwilligung", read_model(daten).vereinbarung, entwurf=True)
    assert table(mit, "Einwilligung je Übermittlung")[0][3] == "gemeinsame Beratung"


def test_without_a_check_there_is_no_check_note():
    assert isinstance(build("pruefvermerk", agreement()), Entfaellt)


@pytest.mark.parametrize(("papier", "teil"), [("einwilligung", "datenaustausch"), ("arbeitsplan", "arbeitsplan")])
def test_an_open_item_has_no_paper_even_in_a_draft(papier, teil):
    daten = data()
    del daten["organisation"][teil]
    result = build(papier, read_model(daten).vereinbarung, entwurf=True)
    assert isinstance(result, Entfaellt)
    assert "noch offen" in result.grund


def test_an_unfinished_agreement_has_papers_only_as_a_draft():
    daten = data()
    del daten["zielgruppe"]
    v = read_model(daten).vereinbarung
    with pytest.raises(VereinbarungError):
        build("checkliste", v)
    assert isinstance(build("checkliste", v, entwurf=True), Dokument)


@pytest.mark.parametrize("pfad", [p for p in keys(data()) if len(p) <= 2 and p not in {("art",), ("format",)}])
def test_a_draft_prints_whatever_is_missing(pfad):
    v = read_model(removed(data(), pfad)).vereinbarung
    for papier in ALLE:
        result = build(papier, v, entwurf=True, pruefung=pruefung(v))
        assert isinstance(result, Dokument) or result.grund.endswith(".")


# ------------------------------------------------------------------------------------------------ wording of a house


def house(tmp_path, body):
    folder = tmp_path / "begleitpapiere" / "arbeitsplan"
    folder.mkdir(parents=True)
    kopf = "---\nklausel: arbeitsplan\nversion: 7\ngueltig_ab: 1998-01-01\ngueltig_bis:\nrechtsgrundlagen: []\n---\n"
    (folder / "arbeitsplan@1998-01-01.j2").write_text(kopf + body, encoding="utf-8")
    return tmp_path


def test_a_house_brings_its_wording(tmp_path):
    haus = house(
        tmp_path,
        "# Plan\n[#a] (1) Eins nach [[E.3]].\n[#b] (2) Zwei.\n[#c] ## Liste\n{{ arbeitsplan.tabelle }}\n[#d] (1) Drei.\n[#e] (2) Vier.\n",
    )
    dokument = paper("arbeitsplan", vorlagen=haus)
    shown = [f"{b.nummer} {plain(b.inhalt)}".strip() for b in dokument.bloecke if isinstance(b, (Absatz, Ueberschrift))]
    assert [s.replace("\u00a0", " ") for s in shown] == [
        "(1) Eins nach § 12.",
        "(2) Zwei.",
        "Liste",
        "(1) Drei.",
        "(2) Vier.",
    ]
    assert dokument.klauseln[0].herkunft == "haus"
    assert any(isinstance(b, Tabelle) for b in dokument.bloecke)


@pytest.mark.parametrize(
    ("body", "zeile", "wort"),
    [
        ("# Plan\n[#a] Siehe [[C.9]].\n", 9, "[[C.9]] führt ins Leere"),
        ("# Plan\n[#a] Text\n## Ohne Kennung\n", 10, "Zwischenüberschrift fehlt ihre Kennung"),
        ("# Plan\n[#a] Text\n[#a] ## Doppelt\n", 10, "„a“ kommt zweimal vor"),
        ("# Plan\n# Noch einer\n", 9, "nur eine Überschrift"),
        ("[#a] ## Zu früh\n", 8, "beginnt nicht mit einer Überschrift"),
    ],
)
def test_a_fault_in_its_wording_is_named_by_line(tmp_path, body, zeile, wort):
    with pytest.raises(BrokenVorlage) as caught:
        paper("arbeitsplan", vorlagen=house(tmp_path, body))
    assert (caught.value.datei, caught.value.zeile) == ("arbeitsplan/arbeitsplan@1998-01-01.j2", zeile)
    assert wort in str(caught.value)


def test_a_contract_has_no_headings_inside_its_clauses(tmp_path):
    folder = tmp_path / "rahmenvereinbarung" / "C.1"
    folder.mkdir(parents=True)
    kopf = "---\nklausel: informationsaustausch\nversion: 7\ngueltig_ab: 1998-01-01\ngueltig_bis:\nrechtsgrundlagen: []\n---\n"
    (folder / "informationsaustausch@1998-01-01.j2").write_text(f"{kopf}# A\n[#a] (1) B\n[#c] ## D\n", encoding="utf-8")
    with pytest.raises(BrokenVorlage, match="nur eine Überschrift"):
        contract(agreement(), vorlagen=tmp_path)


def test_every_paper_has_wording_for_every_day():
    library = bestand("begleitpapiere")
    for papier in ALLE:
        varianten = library.varianten(papier)
        assert varianten[-1].gueltig_bis is None
        assert varianten[0].gueltig_ab.year == 1998


# ----------------------------------------------------------------------------------------- any text of the drafter's


@given(st.lists(texte(), min_size=8, max_size=8))
def test_any_text_survives(saetze):
    daten = with_stroeme(
        {"von": saetze[0], "an": [saetze[1]], "daten": [saetze[2]], "zweck": saetze[3], "loeschung": saetze[4]},
        name="kurz",
    )
    daten["organisation"]["arbeitsplan"] = {
        "fortschreibung": saetze[5],
        "massnahmen": [{"massnahme": saetze[6], "verantwortlich": saetze[7]}],
    }
    daten["abweichungen"] = [{"regel": "G2-03", "begruendung": saetze[0]}]
    daten["oeffentlichkeitsarbeit"]["leitung"] = {"nicht_geregelt": saetze[1]}
    daten["checklisten"] = {"K.1": {"stand": "entfaellt", "grund": saetze[2], "wer": saetze[3]}}
    v = agreement(daten)
    expected = {
        "einwilligung": saetze[:5],
        "arbeitsplan": saetze[5:],
        "pruefvermerk": saetze[:2],
        "checkliste": saetze[2:4],
    }
    for papier, wanted in expected.items():
        dokument = build(papier, v, pruefung=pruefung(v))
        text = printed(write(dokument))
        # A name that stands where a party could gets its article; the words themselves stay.
        assert [s for s in wanted if s.rstrip("\r\n") not in text] == []
