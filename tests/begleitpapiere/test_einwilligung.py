"""The consent form: what rests on consent and nothing else, by the law of the day, never in general."""

from __future__ import annotations

from datetime import date

import pytest

from tests.begleitpapiere.muster import AB_2018, paper, table, text_of, with_stroeme
from tests.vertrag.muster import agreement, data
from vereinbarung.recht.norm import parse
from vereinbarung.recht.rechtsstand import Zustand, zustand
from vereinbarung.vertrag.begleitpapiere import Entfaellt, build
from vereinbarung.vertrag.document import Unterschriften
from vereinbarung.vertrag.klauseln import bestand

STROEME = "Einwilligung je Übermittlung"
STROM = {"von": "lk", "an": "aa", "daten": ["Beruf"], "zweck": "Vermittlung"}
GESETZ = {**STROM, "rechtsgrundlage": "§ 69 Abs. 1 Nr. 1 SGB X", "daten": ["Anschrift"]}


def form(*stroeme, rechtsstand="1.1.2001", **austausch):
    daten = with_stroeme(*stroeme, **austausch)
    daten["rechtsstand"] = rechtsstand
    return paper("einwilligung", daten)


def test_each_flow_on_consent_is_decided_on_by_itself():
    rows = table(form(STROM, {**STROM, "daten": ["Zeugnisse"], "zweck": "Anmeldung zum Kurs"}), STROEME)
    assert [(r[0], r[3], r[5]) for r in rows] == [
        ("1", "Vermittlung", "☐ ja\n☐ nein"),
        ("2", "Anmeldung zum Kurs", "☐ ja\n☐ nein"),
    ]
    assert "Landkreis Gießen" in rows[0][2]
    assert "Arbeitsamt Gießen" in rows[0][2]


def test_a_flow_that_the_law_allows_is_not_asked_for():
    dokument = form(STROM, GESETZ)
    assert len(table(dokument, STROEME)) == 1
    assert "Anschrift" not in [cell for row in table(dokument, STROEME) for cell in row]


@pytest.mark.parametrize("strom", [GESETZ, {**STROM, "weg": "keiner"}])
def test_no_flow_on_consent_gives_a_sentence_and_no_empty_form(strom):
    v = agreement(with_stroeme(strom))
    assert build("einwilligung", v) == Entfaellt(
        "Keine Übermittlung nach dieser Vereinbarung beruht auf einer Einwilligung."
    )


@pytest.mark.parametrize("stand", ["1.1.2001", AB_2018])
@pytest.mark.parametrize(
    "strom",
    [
        {**STROM, "daten": ["alle Daten"]},
        {**STROM, "daten": ["Beruf", "sämtliche Daten der Akte"]},
        {**STROM, "an": ["alle beteiligten Stellen"]},
    ],
)
def test_general_consent_is_never_printed(strom, stand):
    dokument = form(strom, rechtsstand=stand, einwilligung={"umfang": "alle Daten an alle Stellen"})
    text = text_of(dokument).casefold()
    assert not [
        word for word in ("alle daten", "sämtliche daten", "alle stellen", "alle beteiligten stellen") if word in text
    ]
    assert "im Einzelnen: ____" in text_of(dokument)


def test_deletion_is_that_of_the_flow_else_the_general_one():
    rows = table(form({**STROM, "loeschung": "nach einem Jahr"}, STROM, loeschung="mit Wegfall des Zwecks"), STROEME)
    assert [r[4] for r in rows] == ["nach einem Jahr", "mit Wegfall des Zwecks"]


def test_data_on_health_are_named_in_the_row_and_in_the_declaration():
    for stand, norm in (("1.1.2001", "§ 76 SGB X"), (AB_2018, "Art. 9 Abs. 2 Buchst. a")):
        mit = form({**STROM, "gesundheitsdaten": "ja"}, rechtsstand=stand)
        assert "enthält Angaben über die Gesundheit" in table(mit, STROEME)[0][1]
        assert norm in text_of(mit)
        assert "Gesundheit" not in text_of(form(STROM, rechtsstand=stand))


@pytest.mark.parametrize(
    ("stand", "da", "nicht_da"),
    [
        ("24.5.2018", ["Schriftform", "Folgen einer Weigerung", "§ 67b SGB X"], ["DSGVO", "Datenschutzbeauftragte", "beschweren"]),
        (
            "25.5.2018",
            [
                "Art. 6 Abs. 1 Buchst. a", "Art. 4 Nr. 11", "Art. 7 Abs. 3 DSGVO", "so einfach wie die Einwilligung",
                "Art. 77 DSGVO", "Auskunft, Berichtigung, Löschung", "Datenschutzbeauftragte Person", "§ 67b SGB X",
                "Vordruck für den Widerruf",
            ],
            ["verarbeiten und nutzen", "bedürfen der Schriftform"],
        ),
    ],
)  # fmt: skip
def test_wording_follows_the_law_of_the_day(stand, da, nicht_da):
    text = text_of(form(STROM, rechtsstand=stand))
    assert [word for word in da if word not in text] == []
    assert [word for word in nicht_da if word in text] == []


@pytest.mark.parametrize("stand", ["1.1.2001", AB_2018])
def test_every_form_says_purpose_refusal_withdrawal_and_leaves_room_to_sign(stand):
    dokument = form(STROM, rechtsstand=stand)
    text = text_of(dokument)
    assert [
        w
        for w in ("Zweck", "freiwillig", "Willigen Sie nicht ein", "widerrufen", "Name, Vorname", "Geburtsdatum")
        if w not in text
    ] == []
    assert [b for b in dokument.bloecke if isinstance(b, Unterschriften)]


def test_legal_bases_of_the_wording_hold_while_it_does():
    """What the form cites is in force on file on the first and on the last day of its wording."""
    for variante in bestand("begleitpapiere").varianten("einwilligung"):
        days = [max(variante.gueltig_ab, date(2001, 1, 1)), *([variante.gueltig_bis] if variante.gueltig_bis else [])]
        for grundlage in variante.rechtsgrundlagen:
            for norm in parse(grundlage):
                assert {zustand(norm, am).zustand for am in days} == {Zustand.GILT}, grundlage


@pytest.mark.parametrize(
    ("widerruf", "satz"),
    [
        ("formlos", "Der Widerruf erfolgt formlos."),
        ("Ansprechperson ist die Teamleitung", "Für den Widerruf gilt ferner: Ansprechperson ist die Teamleitung."),
    ],
)
def test_the_drafters_words_on_withdrawal_are_added(widerruf, satz):
    assert satz in text_of(form(STROM, einwilligung={"widerruf": widerruf}))


def test_bodies_are_named_once_with_what_they_do():
    rows = table(form(STROM, {**STROM, "von": "aa", "an": ["lk", "Bildungswerk"]}), "Beteiligte Stellen")
    assert [(r[0], r[1]) for r in rows] == [
        ("Landkreis Gießen", "gibt weiter und erhält"),
        ("Arbeitsamt Gießen", "erhält und gibt weiter"),
        ("Bildungswerk", "erhält"),
    ]


def test_the_address_of_a_party_is_printed():
    daten = data()
    daten["parteien"][0]["anschrift"] = "Nordanlage 60, 35390 Gießen"
    assert (
        table(paper("einwilligung", daten), "Beteiligte Stellen")[1][0]
        == "Arbeitsamt Gießen\nNordanlage 60, 35390 Gießen"
    )
