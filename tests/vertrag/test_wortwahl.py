"""Small numbers in words, bodies with their article, sentences only where number and case are sure."""

from __future__ import annotations

import pytest

from tests.vertrag.muster import agreement, data
from vereinbarung.fristen.dauer import Dauer, Einheit
from vereinbarung.model.values import Anzahlwert
from vereinbarung.vertrag import build
from vereinbarung.vertrag.document import all_inlines, plain
from vereinbarung.vertrag.view import zahlen
from vereinbarung.vertrag.view.namen import Name, genus, genus_frei


def text_of(daten):
    return "\n".join(plain(i) for i in all_inlines(build(agreement(daten)))).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("anzahl", "einheit", "fall", "expected"),
    [
        (1, Einheit.MONATE, "akkusativ", "einen Monat"),
        (1, Einheit.JAHRE, "akkusativ", "ein Jahr"),
        (1, Einheit.WOCHEN, "dativ", "einer Woche"),
        (1, Einheit.MONATE, "genitiv", "eines Monats"),
        (1, Einheit.JAHRE, "genitiv", "eines Jahres"),
        (1, Einheit.WOCHEN, "genitiv", "einer Woche"),
        (1, Einheit.ARBEITSTAGE, "genitiv", "eines Arbeitstags"),
        (3, Einheit.MONATE, "akkusativ", "drei Monate"),
        (12, Einheit.WOCHEN, "dativ", "zwölf Wochen"),
        (5, Einheit.ARBEITSTAGE, "genitiv", "fünf Arbeitstagen"),
        (14, Einheit.MONATE, "dativ", "14\u00a0Monaten"),
    ],
)
def test_periods_in_words(anzahl, einheit, fall, expected):
    assert zahlen.dauer(Dauer(anzahl, einheit), fall) == expected


def test_numbers_in_words():
    assert zahlen.anzahl(Anzahlwert(1, 1)) == "eine"
    assert zahlen.anzahl(Anzahlwert(8, 10)) == "acht bis zehn"
    assert zahlen.anzahl(Anzahlwert(10, 15)) == "10 bis 15"
    assert zahlen.anzahl(Anzahlwert(1600, 1600, ungefaehr=True)) == "rund 1.600"
    assert zahlen.anzahl(1, "ein") == "ein"
    assert [zahlen.mal(n) for n in (1, 3, 15)] == ["einmal", "dreimal", "15-mal"]


@pytest.mark.parametrize(
    ("text", "der"),
    [
        ("Lenkungskreis", "der Lenkungskreis"),
        ("Gesprächsrunde der drei Häuser", "die Gesprächsrunde der drei Häuser"),
        ("Leitungen der Parteien", "die Leitungen der Parteien"),
        ("Amt 80", "das Amt 80"),
        ("jeweils andere Leitung", "die jeweils andere Leitung"),
        ("kreiseigene Gesellschaft GAB", "die kreiseigene Gesellschaft GAB"),
        ("Berufsbildungs- und Beschäftigungszentrum (BBZ)", "das Berufsbildungs- und Beschäftigungszentrum (BBZ)"),
        ("der Lenkungskreis", "der Lenkungskreis"),
        ("eine von allen benannte Person", "eine von allen benannte Person"),
    ],
)
def test_a_body_named_freely_can_be_a_subject(text, der):
    name = Name.frei(text, ("ort",))
    assert plain(name.der.inlines) == der
    assert name.satz


@pytest.mark.parametrize(
    "text", ["ZAK und Arbeitsamt gemeinsam", "SIT", "Träger", "zuständiges Sozialamt", "gemeinsam"]
)
def test_nothing_is_guessed_where_gender_or_number_are_open(text):
    name = Name.frei(text, ("ort",))
    assert plain(name.der.inlines) == text
    assert not name.satz


@pytest.mark.parametrize(
    ("text", "mehrere"),
    [
        ("Leitungen der Parteien", True),
        ("jeweils andere Leitungen", True),
        ("die Leitungen der Häuser", True),
        ("die Geschäftsführung", False),
        ("Leitung der Häuser", False),
    ],
)
def test_the_verb_agrees(text, mehrere):
    assert Name.frei(text, ("ort",)).mehrere is mehrere


def test_towns_go_without_article():
    assert genus("Darmstadt") == genus_frei("Darmstadt Süd") == ""
    assert genus("Universitätsstadt Marburg") == genus("Brüder-Grimm-Stadt Hanau") == "f"


def test_neighbours_named_by_their_key_are_printed_by_name():
    daten = data()
    daten["geltung"]["nachbarbezirke"] = {
        "abstimmungen": [
            {"arbeitsaemter": ["wetzlar", "bad-hersfeld"], "am": "1.11.2000", "ergebnis": "keine Einwände"}
        ],
        "in_vertrag": "ja",
    }
    text = text_of(daten)
    assert "mit dem Arbeitsamt Wetzlar und dem Arbeitsamt Bad Hersfeld; Ergebnis: keine Einwände." in text


@pytest.mark.parametrize(
    ("norm", "satz"),
    [
        ("§ 104 SGB X", "gilt § 104 SGB X."),
        ("§§ 102, 104 SGB X", "gelten §§ 102, 104 SGB X."),
        ("§ 102 SGB X und § 104 SGB X", "gelten § 102 SGB X und § 104 SGB X."),
    ],
)
def test_one_provision_holds_several_hold(norm, satz):
    daten = data()
    daten["kooperationsfelder"]["lohnersatzleistungen"]["erstattung"] = {"norm": norm, "anmeldung": "unverzüglich"}
    assert f"Für die Erstattung {satz}" in text_of(daten)


@pytest.mark.parametrize(
    ("je_jahr", "satz"),
    [
        (1, "ist eine Veranstaltung vorgesehen. Sie wird abwechselnd ausgerichtet."),
        (3, "sind drei Veranstaltungen vorgesehen. Sie werden abwechselnd ausgerichtet."),
        (None, "Die Veranstaltungen werden abwechselnd ausgerichtet."),
    ],
)
def test_events_agree_in_number(je_jahr, satz):
    daten = data()
    fortbildung = {"themen": ["Recht"], "organisiert": "abwechselnd"}
    daten["kooperationsfelder"]["hospitation_fortbildung"]["fortbildung"] = fortbildung | (
        {"je_jahr": je_jahr} if je_jahr else {}
    )
    assert satz in text_of(daten)


def test_a_date_alone_is_set_like_every_date():
    daten = data()
    daten["organisation"]["transparenz"] = {"dienstbesprechung": "24.1.2001", "in_vertrag": "ja"}
    assert "Die Dienstbesprechung ist am 24. Januar 2001 vorgesehen." in text_of(daten)
