"""The check note: what was checked, what is left, why the agreement departs from the guide."""

from __future__ import annotations

import hashlib
from datetime import date

import pytest

from tests.begleitpapiere.muster import PRUEFSUMME, bericht, paper, pruefung, table, text_of
from tests.vertrag.muster import FOLDER, agreement, data
from vereinbarung import __version__, pipeline
from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Bericht
from vereinbarung.leitfaden.arten import arten
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.vertrag.begleitpapiere import build
from vereinbarung.vertrag.document import Unterschriften, plain

KURZ = FOLDER / "kurz.yaml"


def test_subject_names_version_law_and_hash():
    rows = dict(table(paper("pruefvermerk"), "Gegenstand der Prüfung"))
    assert rows["Rechtsstand"] == "1. Januar 2001"
    assert rows["Prüfsumme (SHA-256)"].replace("\n", "") == PRUEFSUMME
    assert rows["Geprüft mit"] == "vereinbarung 0.0.0"
    assert rows["Geprüft am"] == "2. Januar 2001"
    assert rows["Parteien"] == "Arbeitsamt Gießen und Landkreis Gießen"
    assert rows["Status"] == "Entwurf"


def test_without_a_day_there_is_room_to_write_it():
    v = agreement()
    dokument = build("pruefvermerk", v, pruefung=pruefung(v, am=None))
    assert dict(table(dokument, "Gegenstand der Prüfung"))["Geprüft am"].strip() == ""


def test_findings_are_listed_the_worst_first():
    rows = table(paper("pruefvermerk"), "Befunde der Prüfung")
    assert [(r[0], r[1], r[2]) for r in rows] == [("G2-03", "Warnung", "41"), ("TX-01", "Hinweis", "50")]
    assert "Fehler: 0, Warnungen: 1, Hinweise: 1." in text_of(paper("pruefvermerk"))


def test_rules_that_did_not_run_are_listed_with_the_reason():
    text = text_of(paper("pruefvermerk"))
    assert "Angewandte Regeln: 200." in text
    assert table(paper("pruefvermerk"), "Nicht geprüfte Regeln") == [["G2-04", "G.2 ist noch nicht vollständig"]]
    v = agreement()
    ganz = build("pruefvermerk", v, pruefung=pruefung(v, report=Bericht(dateien=["x.yaml"])))
    assert "Alle anzuwendenden Regeln sind gelaufen." in text_of(ganz)


def test_deviations_stand_with_finding_and_reason():
    daten = data()
    daten["abweichungen"] = [
        {"regel": "D-02", "begruendung": "Wir erfassen alle."},
        {"regel": "G2-03", "begruendung": "Drei Jahre sind beschlossen."},
    ]
    assert table(paper("pruefvermerk", daten), "Begründete Abweichungen") == [
        ["D-02", "Alle werden erfasst.", "Wir erfassen alle."],
        ["G2-03", "– zurzeit kein Befund –", "Drei Jahre sind beschlossen."],
    ]


def test_items_left_out_stand_with_the_reason():
    daten = data()
    daten["oeffentlichkeitsarbeit"]["leitung"] = {"nicht_geregelt": "Das regelt jedes Haus."}
    assert table(paper("pruefvermerk", daten), "Nicht geregelte Punkte")[0][0::2] == ["F.2", "Das regelt jedes Haus."]
    assert "Kein Punkt des Leitfadens ist mit Begründung ausgelassen." in text_of(paper("pruefvermerk"))


def test_an_agreement_with_errors_is_not_called_fit():
    v = agreement()
    report = bericht()
    assert "nicht zur Unterschrift geeignet" not in text_of(
        build("pruefvermerk", v, pruefung=pruefung(v, report=report))
    )
    from tests.bericht.muster import meldung

    report.befunde.append(meldung("G2-01", Schwere.FEHLER))
    dokument = build("pruefvermerk", v, pruefung=pruefung(v, report=report), entwurf=True)
    assert "nicht zur Unterschrift geeignet" in text_of(dokument)


def test_the_reviewer_signs():
    block = next(b for b in paper("pruefvermerk").bloecke if isinstance(b, Unterschriften)).bloecke[0]
    assert plain(block.partei) == "Geprüft"
    assert plain(block.zeilen[0].funktion) == "Name, Amt"


# ------------------------------------------------------------------------------------------------- the whole way


@pytest.fixture(scope="module")
def checked():
    return pipeline.check_and_build(KURZ)


def test_the_note_tells_what_the_check_found(checked):
    dokument = pipeline.begleitpapier("pruefvermerk", checked, am=date(2001, 1, 2))
    rows = dict(table(dokument, "Gegenstand der Prüfung"))
    assert rows["Prüfsumme (SHA-256)"].replace("\n", "") == hashlib.sha256(KURZ.read_bytes()).hexdigest()
    assert rows["Geprüft mit"] == f"vereinbarung {__version__}"
    text = text_of(dokument)
    assert f"Angewandte Regeln: {checked.geprueft}." in text
    assert (
        f"Fehler: {checked.bericht.count(Schwere.FEHLER)}, Warnungen: {checked.bericht.count(Schwere.WARNUNG)}" in text
    )
    clauses = {k.klausel for k in checked.dokument.klauseln}
    assert {r[0] for r in table(dokument, "Verwendete Klauseln")} == clauses


def test_rules_are_counted_once_each(checked):
    from vereinbarung.regeln import alle

    art = checked.subject.vereinbarung.art
    items = arten()[art].punkte
    own = [
        m.REGEL.id
        for m in alle()
        if (not m.REGEL.arten or art in m.REGEL.arten)
        and (hasattr(m, "check_verbund") or all(n in items or n not in leitfaden() for n in m.REGEL.needs))
    ]
    assert checked.geprueft + checked.entfallen + len(checked.bericht.nicht_geprueft) == len(own)
    assert checked.geprueft > 150


def test_what_was_not_built_has_no_companions():
    with pytest.raises(ValueError, match="built"):
        pipeline.begleitpapier("checkliste", pipeline.check_file(KURZ))
