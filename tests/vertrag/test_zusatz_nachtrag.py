"""Zusatzvereinbarung and Nachtrag as documents: wording, tables, completeness."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.vertrag.muster import FOLDER, data
from tests.vertrag.test_vertrag import HOSTILE, keys, removed, replaced, section, strings, text_of
from vereinbarung.errors import BrokenVorlage, VereinbarungError
from vereinbarung.model.base import Baustein
from vereinbarung.model.reading import read as read_model
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.vertrag import build
from vereinbarung.vertrag.completeness import blanks, is_intern, missing
from vereinbarung.vertrag.document import Dokument, Tabelle, all_inlines, plain
from vereinbarung.vertrag.dump import dump
from vereinbarung.vertrag.gliederung import gliedere

ARTEN = ("zusatzvereinbarung", "nachtrag")
GOLDEN = FOLDER.parent / "golden"
OHNE = {"text", "id", "pfad", "grund", "bisher", "neu", "art"}
"""Keys that not every sample entry has: a wording of one's own, and what differs from change to change."""

art = pytest.mark.parametrize("art", ARTEN)


def model(daten: dict[str, Any]) -> Vereinbarung:
    subject = read_model(daten)
    assert subject.vereinbarung is not None
    assert subject.befunde == [], [b.meldung for b in subject.befunde]
    return subject.vereinbarung


def paper(name: str, **instead: Any) -> Dokument:
    """Return the contract of a whole agreement, some of its items replaced."""
    return build(model({**data(f"voll-{name}"), **instead}))


def table(dokument: Dokument, column: str) -> list[list[str]]:
    """Return the rows of the table that has this column, as printed."""
    found = next(b for b in dokument.bloecke if isinstance(b, Tabelle) and column in map(plain, b.kopf))
    return [[plain(zelle).replace("\u00a0", " ") for zelle in zeile] for zeile in found.zeilen]


@art
def test_golden_text(art: str, golden: Any) -> None:
    golden.check(dump(paper(art)), GOLDEN / f"vertrag-{art}.txt")


@art
def test_every_value_arrives_and_no_blank_is_left(art: str) -> None:
    v = model(data(f"voll-{art}"))
    assert missing(v, build(v)) == []
    assert blanks(build(v)) == []


@art
def test_every_key_of_the_kind_is_in_the_sample(art: str) -> None:
    """So that the golden text and the proofs above speak of all of it."""
    v = model(data(f"voll-{art}"))
    items = [p.objekt for p in gliedere(v).punkte if p.id[0] in "ZN"]
    assert items
    for item in items:
        for part in item if isinstance(item, list) else [item]:
            assert isinstance(part, Baustein)
            unsaid = set(type(part).model_fields) - part.model_fields_set
            assert unsaid <= OHNE, type(part).__name__


@art
def test_every_text_of_the_drafter_comes_out_as_typed(art: str) -> None:
    daten, checked = data(f"voll-{art}"), 0
    for pfad in strings(daten):
        subject = read_model(replaced(daten, pfad, HOSTILE))
        if subject.befunde or subject.vereinbarung is None:
            continue
        sections = {p.pfad for p in gliedere(subject.vereinbarung).punkte}
        if is_intern(art, pfad, sections):
            continue
        text = "".join(plain(i) for i in all_inlines(build(subject.vereinbarung)))
        assert HOSTILE in text, pfad
        checked += 1
    assert checked > 25


@art
def test_whatever_is_left_out_the_contract_stays_whole(art: str) -> None:
    daten, checked = data(f"voll-{art}"), 0
    for pfad in keys(daten):
        subject = read_model(removed(daten, pfad))
        if subject.vereinbarung is None or subject.befunde:
            continue
        try:
            dokument = build(subject.vereinbarung)
        except BrokenVorlage:
            raise
        except VereinbarungError:
            continue
        assert missing(subject.vereinbarung, dokument) == [], pfad
        found = re.findall(r".{30} [,.;](?!\d).{5}|.{20}\(\s|.{20}\s\)|,,|\.\.(?!\.)|: \.", text_of(dokument))
        assert not found, (pfad, found)
        checked += 1
    assert checked > 60


@art
@pytest.mark.parametrize("statt", [None, "x", {"vom": 7}, []], ids=str)
def test_a_draft_prints_whatever_cannot_be_read(art: str, statt: Any) -> None:
    items = [key for key, value in data(f"voll-{art}").items() if isinstance(value, (dict, list))]
    assert len(items) > 4
    for item in items:
        v = read_model({**data(f"voll-{art}"), item: statt}).vereinbarung
        assert v is not None
        assert build(v, entwurf=True).bloecke, item


@pytest.mark.parametrize(
    ("bezeichnung", "satz"),
    [
        ("Rahmenvereinbarung zur Zusammenarbeit", "ergänzt die Rahmenvereinbarung zur Zusammenarbeit vom"),
        ("Kooperationsvertrag der Ämter", "ergänzt den Kooperationsvertrag der Ämter vom"),
        ("Kooperation im Landkreis", "ergänzt folgende Vereinbarung: Kooperation im Landkreis vom"),
    ],
)
def test_the_supplemented_agreement_is_named_in_a_sentence(bezeichnung: str, satz: str) -> None:
    bezug = {"art": "rahmenvereinbarung", "bezeichnung": bezeichnung, "vom": "18.12.2000"}
    assert satz in section(paper("zusatzvereinbarung", bezug=bezug), "bezug")


def test_a_project_is_named_as_such() -> None:
    text = section(paper("zusatzvereinbarung", bezug={"art": "projekt", "bezeichnung": "Nordstadt"}), "bezug")
    assert "betrifft das Projekt „Nordstadt“" in text
    assert "Was dort bestimmt ist" not in text


def test_only_what_is_regulated_is_promised() -> None:
    """The usual sentence names staff, time and money only as far as the supplement fixes them."""
    offen = {"nicht_geregelt": "später"}
    text = section(paper("zusatzvereinbarung", gegenstand={}, personal=offen), "gegenstand")
    assert "in welchem Umfang sie für ihre Zusammenarbeit Arbeitszeit und Geld einsetzen" in text


def test_columns_nobody_filled_are_left_out() -> None:
    stellen = [{"arbeitgeber": "aa", "anzahl": 1}, {"arbeitgeber": "lk", "anzahl": 2, "umfang": "Vollzeit"}]
    dokument = paper("zusatzvereinbarung", personal={"stellen": stellen})
    assert table(dokument, "Arbeitgeber") == [["Arbeitsamt", "1", ""], ["Landkreis", "2", "Vollzeit"]]


def test_specially_funded_staff_stands_inside_its_line() -> None:
    rows = table(paper("zusatzvereinbarung"), "Arbeitgeber")
    assert rows[1][1] == "4\ndavon 2: § 10 SGB III\ndavon 1: ABM"
    assert rows[3][0] == "noch nicht bestimmt"


def test_money_says_how_much_how_often_and_when() -> None:
    rows = {zeile[0] + "|" + zeile[1]: zeile[2] for zeile in table(paper("zusatzvereinbarung"), "Kostenart")}
    assert rows["Sachkosten|Arbeitsamt"] == "6.000,50 DM jährlich, fällig zum 1. März, zu zahlen an: Landkreis"
    assert rows["Sachkosten|Landkreis"] == "verbleibender Rest, höchstens 2.000 DM"
    assert rows["Löhne|Arbeitsamt"] == "75 Prozent, höchstens 90.000 DM nach §§ 260 ff. SGB III"
    assert rows["Löhne|Landkreis"] == "überwiegender Teil"
    assert rows["Standleitung|Land Hessen"] == "volle Kosten, bis zum 30. Juni 2002"


def test_budget_proviso_names_whom_it_is_for() -> None:
    text = section(paper("zusatzvereinbarung"), "haushaltsvorbehalt")
    assert "Was der Landkreis und die Stadt nach dieser Vereinbarung zu leisten haben" in text
    assert "spätestens drei Monate vorher mit" in text
    usual = section(paper("zusatzvereinbarung", haushaltsvorbehalt="ja"), "haushaltsvorbehalt")
    assert "Was die Partner nach dieser Vereinbarung zu leisten haben" in usual
    assert "unverzüglich mit" in usual


def test_synopse_shows_old_beside_new_with_the_place() -> None:
    rows = table(paper("nachtrag"), "Bisher")
    assert rows == [
        ["§ 4 Abs. 1", "vierteljährlich", "jeden zweiten Monat"],
        ["„Hospitation und Fortbildung“", "– bisher nicht geregelt –", "Erster neuer Absatz.\n\nZweiter neuer Absatz."],
        ["„Zeitliche Geltung“", "Begonnene Maßnahmen werden zu Ende geführt", "– entfällt –"],
        ["Anlage 2", "Ein langer Absatz\nin zwei Zeilen.", "Ein kurzer."],
    ]


def test_the_reason_of_a_change_never_reaches_the_paper() -> None:
    assert "Geheimer Grund" not in text_of(paper("nachtrag"))


def test_a_nachtrag_speaks_of_itself_and_keeps_the_agreement_alive() -> None:
    text = text_of(paper("nachtrag")).replace("\u00a0", " ")
    assert "Dieser 3. Nachtrag ändert folgende Vereinbarung: Kooperation im Landkreis vom 18. Dezember 2000" in text
    assert "zuletzt geändert durch den 2. Nachtrag vom 1. März 2002" in text
    assert "Dieser Nachtrag tritt rückwirkend am 1. Juni 2002 in Kraft" in text
    assert "Die geänderte Vereinbarung und ihre früheren Nachträge bleiben in Kraft" in text
    assert "diese Vereinbarung" not in text.casefold()
    assert "treten frühere Vereinbarungen" not in text


def test_one_change_is_spoken_of_in_the_singular() -> None:
    text = section(paper("nachtrag", aenderungen=[{"stelle": "§ 1", "bisher": "a", "neu": "b"}]), "synopse")
    assert "Die folgende Stelle der Vereinbarung wird geändert" in text


def test_a_person_is_named_before_something_is_agreed_with_her() -> None:
    arbeitsweise = {"einladung": "aa", "verbindliche_vereinbarung": "ja"}
    for hilfeplan, wer in (("nein", "mit jeder betreuten Person"), ("ja", "mit ihr")):
        text = section(paper("sondervereinbarung", arbeitsweise={**arbeitsweise, "hilfeplan": hilfeplan}), "arbeitsweise")
        assert f"Schritte werden {wer} verbindlich" in text


def test_a_nachtrag_begins_with_its_own_consent() -> None:
    text = section(paper("nachtrag", inkrafttreten="mit Genehmigung"), "wirksamkeit")
    assert "tritt mit seiner Genehmigung in Kraft" in text


def test_a_place_in_the_file_is_read_as_a_path() -> None:
    from vereinbarung.model.nachtrag import Aenderung

    def ort(**angaben: str) -> object:
        return Aenderung.model_validate({"bisher": "a", "neu": "b", **angaben}).ort

    assert ort(stelle="§ 5 Abs. 2") is None
    assert ort(stelle="C.3") is None
    assert ort(stelle="geltung.laufzeit.dauer") == ("geltung", "laufzeit", "dauer")
    assert ort(stelle="§ 6", pfad="kooperationsfelder.foerderung.instrumente[0].norm") == (
        "kooperationsfelder", "foerderung", "instrumente", 0, "norm",
    )  # fmt: skip
    assert ort(stelle="§ 6", pfad="anlagen[" + "9" * 5000 + "].titel") == ("anlagen", "9" * 5000, "titel")


def test_a_nachtrag_speaks_rightly_of_itself_and_of_the_agreement() -> None:
    weitere: dict[str, Any] = {
        "finanzierung": {},
        "ausstattung": {"raeume": ["Ein Raum beim Landkreis"]},
        "haftung": {},
        "konfliktregelung": {},
        "evaluation": {},
        "aenderungen": {},
        "salvatorische_klausel": {},
        "beitritt_austritt": {},
        "gremienvorbehalt": {},
        "inkrafttreten": {},
        "ausfertigungen": {"anzahl": 2},
        "vertraulichkeit": {},
    }
    text = dump(paper("nachtrag", weitere=weitere)).replace("~", " ")
    assert "## § 17" in text, "an item of H is missing"
    words = " ".join(text.split())
    assert not re.search(r"\bdiese[rs]? Vereinbarung\b", words)
    for satz in (
        "bei der Durchführung der Vereinbarung verursachen",
        "Ergänzungen der Vereinbarung und dieses Nachtrags bedürfen der Schriftform",
        "hätten den Nachtrag auch ohne die unwirksame Bestimmung geschlossen",
        "Weitere Träger können der Vereinbarung mit schriftlicher Zustimmung",
    ):
        assert satz in words
