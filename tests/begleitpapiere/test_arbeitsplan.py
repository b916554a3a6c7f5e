"""The joint work plan: its measures, and room for those to come."""

from __future__ import annotations

from tests.begleitpapiere.muster import paper, table, text_of
from tests.vertrag.muster import data

MASSNAHMEN = "Maßnahmen des Arbeitsplans"
KAESTCHEN = "☐ offen\n☐ läuft\n☐ erledigt"


def plan(**arbeitsplan):
    daten = data()
    daten["organisation"]["arbeitsplan"] = arbeitsplan
    return paper("arbeitsplan", daten)


def test_measures_have_side_date_and_boxes():
    rows = table(
        plan(massnahmen=[
            {"massnahme": "Listen abgleichen", "verantwortlich": "aa", "bis": "1.3.2001"},
            {"massnahme": "Bericht", "verantwortlich": "gemeinsam"},
        ]),
        MASSNAHMEN,
    )  # fmt: skip
    assert rows[0] == ["1", "Listen abgleichen", "Arbeitsamt", "1. März 2001", KAESTCHEN]
    assert rows[1][:3] == ["2", "Bericht", "alle gemeinsam"]
    assert [r[0] for r in rows] == ["1", "2", "3", "4", "5"]
    assert all(not cell.strip() for r in rows[2:] for cell in r[1:4])


def test_without_measures_there_are_rows_to_fill():
    dokument = plan(fortschreibung="jährlich")
    rows = table(dokument, MASSNAHMEN)
    assert len(rows) >= 8
    assert all(r[4] == KAESTCHEN for r in rows)
    assert "noch keine Maßnahmen genannt" in text_of(dokument)


def test_rhythm_body_and_place_in_the_contract_are_named():
    text = text_of(plan(fortschreibung="halbjährlich"))
    assert "gehört zu § 11 der Vereinbarung" in text
    assert "Fortschreibung: halbjährlich" in text
    assert "Beratung: Umsetzungsgruppe (§ 12), monatlich" in text


def test_what_the_agreement_leaves_open_is_left_to_be_filled():
    assert "Fortschreibung: ____" in text_of(plan())


def test_without_a_body_the_plan_does_not_name_one():
    daten = data()
    daten["organisation"]["gremium"] = {"nicht_geregelt": "Es gibt schon eines"}
    dokument = paper("arbeitsplan", daten)
    assert "Beratung:" not in text_of(dokument)
    assert [r[0] for r in table(dokument, "Stand des Arbeitsplans")] == [
        "☐ Entwurf",
        "☐ beraten und beschlossen",
        "☐ fortgeschrieben",
    ]
