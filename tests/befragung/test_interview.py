"""The interview with scripted answers: what comes out, what is refused, how one goes back, stops and goes on."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.befragung.rolle import GIESSEN, MARBURG, Rolle, interview, shown
from vereinbarung import pipeline
from vereinbarung.befragung.ablauf import neu
from vereinbarung.befragung.entwurf import answered, hindernis, offen
from vereinbarung.befragung.gespraech import Abbruch
from vereinbarung.befragung.partner import Partner, both_forms, new_id, partner
from vereinbarung.leitfaden.arten import arten
from vereinbarung.source import read


def check(text):
    return pipeline.check_text(text.encode(), "neu.yaml").befunde


def test_giessen_is_written_without_a_finding():
    text, g = interview("rahmenvereinbarung", Rolle(GIESSEN))
    assert g.offen == []
    assert [(m.regel, m.meldung) for m in check(text)] == []
    assert read(text.encode()).tree.data == g.data


def test_agency_of_marburg_is_written_without_a_finding():
    text, g = interview("sondervereinbarung", Rolle(MARBURG))
    assert g.offen == []
    assert [(m.regel, m.meldung) for m in check(text)] == []
    assert g.data["geltung"]["gebiet"]["teilgebiet"][0]["kreis"] == {"ags": "06534"}


def test_nothing_is_asked_that_can_be_derived():
    port = Rolle(GIESSEN)
    _, g = interview("rahmenvereinbarung", port)
    asked = "\n".join(port.asked)
    for known in ("Kürzel", "Gemeindeschlüssel", "Rechtsträger", "Seite", "Status", "Formatversion", "Land"):
        assert f"{known}:" not in asked
    aa, lk = g.data["parteien"]
    assert (aa["id"], aa["art"], lk["id"], lk["ags"]) == ("aa", "arbeitsamt", "lk", "06531")
    assert lk["vertreten_durch"] == [{"organ": "Kreisausschuss"}]
    assert [u["funktion"] for u in lk["unterzeichner"]] == ["Landrat", "Kreisbeigeordneter"]
    assert g.data["geltung"]["gebiet"] == {"kreise": [{"ags": "06531", "ohne": ["Stadt Gießen"]}]}


def test_above_each_item_stands_the_question_of_the_guide():
    text, _ = interview("rahmenvereinbarung", Rolle(GIESSEN))
    assert "  # C.1 Informationsaustausch\n  # Wie oft tauschen sich" in text
    assert "noch offen" not in text.lower()


@pytest.mark.parametrize(
    ("question", "wrong", "right", "sentence"),
    [
        ("Ab welchem Tag", "31.2.2001", "1.1.2001", "gibt es nicht im Kalender"),
        ("Wie lange?", "schnell", "1 Jahr", "ist keine Dauer"),
        ("Nach welcher Vorschrift?", "irgendwo", "§ 42 SGB I", "ist als Rechtsgrundlage nicht lesbar"),
        ("Welche Zahl", "viele", "200", "ist keine Anzahl"),
        ("Mit welchen dieser Partner", "7", "Landkreis Gießen", "Nummer von 1 bis 4"),
        ("Kennung", "RV Gießen", "RV-1", "hat nicht die erwartete Form"),
        ("Wer nimmt teil", "Amt\x1b[D", "Amt", "Pfeiltaste"),
    ],
)
def test_what_cannot_be_is_refused_at_once_and_asked_again(question, wrong, right, sentence):
    port = Rolle({**GIESSEN, question: [wrong, right, *([right] if question.startswith("Nach") else [])]})
    text, g = interview("rahmenvereinbarung", port)
    assert sentence in shown(port)
    assert [p for p in port.asked if question in p][1:]
    assert g.offen == []
    assert [m.meldung for m in check(text)] == []


def test_question_mark_explains_with_help_and_examples():
    port = Rolle({**GIESSEN, "Wie oft besprechen": ["?", "monatlich"]})
    _, g = interview("rahmenvereinbarung", port)
    talk = shown(port)
    assert "Legen Sie einen festen Rhythmus fest" in talk
    assert "Gefragt ist: Wie oft sich die Parteien besprechen." in talk
    assert "Beispiele: vierteljährlich." in talk
    assert g.data["kooperationsfelder"]["informationsaustausch"]["turnus"] == "monatlich"


def test_not_regulated_needs_a_reason_and_is_no_gap():
    answers = {**GIESSEN, "Regeln?": ["ja", "nein"], "Warum wird der Punkt nicht": ["", "Dafür ist es zu früh"]}
    text, g = interview("rahmenvereinbarung", Rolle(answers))
    assert g.data["ziele"]["integration"] == {"nicht_geregelt": "Dafür ist es zu früh"}
    assert "B1-00" not in {m.regel for m in check(text)}


def test_later_leaves_the_item_open_and_the_file_says_so():
    text, g = interview("rahmenvereinbarung", Rolle({**GIESSEN, "Wer lädt ein": "Später"}))
    assert g.offen == ["C.1"]
    assert offen(text) == ["C.1"]
    assert {m.regel for m in check(text)} >= {"ST-02"}
    # The answer given before stays.
    assert g.data["kooperationsfelder"]["informationsaustausch"] == {"turnus": "vierteljährlich"}


def test_later_at_the_list_of_provisions_puts_off_all_of_them():
    port = Rolle({**GIESSEN, "Welche weiteren Regelungen": "später"})
    text, g = interview("rahmenvereinbarung", port)
    assert g.offen == [f"H.{n}" for n in range(1, 13)]
    assert len([p for p in port.asked if "Welche weiteren Regelungen" in p]) == 1
    port = Rolle({"Welche weiteren Regelungen": "Haftung"})
    _, after = interview("rahmenvereinbarung", port, answered(read(text.encode()).tree.data), offen(text))
    assert after.data["weitere"] == {"haftung": {}}
    assert after.offen == []


def test_back_takes_the_last_answer_away():
    answers = {**GIESSEN, "Wie oft besprechen": ["monatlich", "jährlich"], "Wer lädt ein": ["zurück", "aa"]}
    port = Rolle(answers)
    _, g = interview("rahmenvereinbarung", port)
    assert g.data["kooperationsfelder"]["informationsaustausch"]["turnus"] == "jährlich"
    assert len([p for p in port.asked if "Regeln?" in p]) == 22


def test_back_over_the_border_of_an_item_and_at_the_beginning():
    answers = {
        **GIESSEN,
        "Ab welchem Tag": ["zurück", "1.1.2001"],
        "Regeln?": ["zurück"],
        "Kennung": ["FALSCH", "RV-2"],
    }
    port = Rolle(answers)
    _, g = interview("rahmenvereinbarung", port)
    assert "erste Antwort dieser Sitzung" in shown(port)
    assert g.data["kennung"] == "RV-2"
    assert g.offen == []


def contains(after, before):
    """Say whether everything in `before` is still in `after`, where more may stand."""
    if isinstance(before, dict):
        return all(k in after and contains(after[k], v) for k, v in before.items())
    if isinstance(before, list):
        return len(after) >= len(before) and all(map(contains, after, before))
    return after == before


def whole(stop_after=None):
    return interview("rahmenvereinbarung", Rolle(GIESSEN, stop_after=stop_after))


LENGTH = 165
"""Questions of the whole interview, about; stopping is tried at any of them."""


@settings(max_examples=25)
@given(st.integers(1, LENGTH))
def test_wherever_one_stops_all_answers_are_there_and_it_goes_on(stop):
    text, g = whole(stop)
    assert answered(read(text.encode()).tree.data) == answered(g.data)
    steps = offen(text)
    port = Rolle(
        {k: v[-1] if isinstance(v, list) else v for k, v in GIESSEN.items()}
        | {"Soll ein messbares": "nein", "Noch": "nein"}
    )
    again, after = interview("rahmenvereinbarung", port, answered(read(text.encode()).tree.data), steps)
    assert after.offen == []
    assert {m.regel for m in check(again) if str(m.schwere) == "fehler"} <= {"E3-01", "E3-02"}  # members named blindly
    assert contains(after.data, g.data)


def test_a_list_goes_on_where_it_stopped():
    data = {
        "kooperationsfelder": {},
        "organisation": {
            "gremium": {
                "name": "G",
                "turnus": "monatlich",
                "vorsitz": "aa",
                "beschluss": "einstimmig",
                "mitglieder": [
                    {"partei": "aa", "ebene": "planung", "funktion": "Planer"},
                    {"partei": "lk", "ebene": "planung"},
                ],
            }
        },
    }
    _, g = whole()
    full = {**g.data, **data}
    port = Rolle({"In welcher Funktion": "Sozialplaner", "Noch ein Mitglied": "nein"})
    _, after = interview("rahmenvereinbarung", port, full, ["E.3"])
    assert after.data["organisation"]["gremium"]["mitglieder"] == [
        {"partei": "aa", "ebene": "planung", "funktion": "Planer"},
        {"partei": "lk", "ebene": "planung", "funktion": "Sozialplaner"}]  # fmt: skip
    assert not any("Wie oft tagt" in p for p in port.asked)


def test_names_of_the_day_follow_the_day():
    port = Rolle({**GIESSEN, "Ab welchem Tag": "1.7.2026", "Welches Amt": "?"}, stop_after=3)
    interview("rahmenvereinbarung", port)
    assert "Agentur für Arbeit Gießen" in shown(port)
    assert "Arbeitsamt Gießen" not in shown(port)
    assert Partner("jobcenter", "Jobcenter Landkreis Gießen", "06531") in partner("giessen", dt.date(2026, 7, 1))
    assert all(p.art != "jobcenter" for p in partner("giessen", dt.date(2001, 1, 1)))


def test_several_parties_and_one_from_hand():
    answers = {
        **GIESSEN,
        "Mit welchen dieser Partner": "1-4",
        "Gibt es noch": ["ja", "nein"],
        "Was ist die Partei": "Verein",
        "Voller Name": "VIA e. V.",
        "Wer unterschreibt? Amt": "Vorsitzende",
        "Wer von der Leitung": "Leitung",
    }
    text, g = interview("rahmenvereinbarung", Rolle(answers))
    assert [p["id"] for p in g.data["parteien"]] == ["aa", "lk", "giessen", "vogelsbergkreis", "stadt", "v"]
    assert g.data["geltung"]["gebiet"]["kreise"] == [{"ags": "06440"}, {"ags": "06531"}, {"ags": "06535"}]
    assert [m.meldung for m in check(text) if str(m.schwere) == "fehler"] == []


def test_short_names_differ():
    assert new_id(Partner("landkreis", "Landkreis Gießen"), set()) == "lk"
    assert new_id(Partner("landkreis", "Lahn-Dill-Kreis"), {"lk"}) == "dill"
    assert new_id(Partner("landkreis", "Lahn-Dill-Kreis"), {"lk", "dill"}) == "dill-2"


def test_offices_have_both_forms():
    assert both_forms("Landrat/Landrätin") == ["Landrat", "Landrätin"]
    assert both_forms("Direktor/Direktorin des Arbeitsamts") == ["Direktor", "Direktorin"]
    assert both_forms("Vorsitzender/Vorsitzende der Geschäftsführung") == [
        "Vorsitzender der Geschäftsführung",
        "Vorsitzende der Geschäftsführung",
    ]


def test_an_agreement_of_today_speaks_of_today():
    answers = {
        **GIESSEN, "Ab welchem Tag": "1.7.2026", "Mit welchen dieser Partner": "Landkreis Gießen; Jobcenter Landkreis Gießen",
        "Welches Amt": "Gießen", "Bis zu welchem Tag": "30.6.2027", "Wer von der Leitung": ["Vorsitzende", "Landrätin", "Leiter"],
        "Welche Leistungen": "SGB II", "Wann? (Tag": "2.3.2026", "Wann angesprochen": "2.3.2026",
    }  # fmt: skip
    text, g = interview("rahmenvereinbarung", Rolle(answers))
    assert g.data["titel"] == "Rahmenvereinbarung zur Zusammenarbeit im Bezirk der Agentur für Arbeit Gießen"
    assert g.data["praeambel"]["rechtsgrundlagen"] == {"aa": "§ 9 SGB III", "lk": "§ 4 SGB XII", "jc": "§ 18 SGB II"}
    assert [p["art"] for p in g.data["parteien"]] == ["agentur", "landkreis", "jobcenter"]
    assert [m.meldung for m in check(text) if str(m.schwere) == "fehler"] == []


# What somebody writes into a draft by hand: another shape than the interview's, right or wrong.


@pytest.mark.parametrize(
    ("art", "change", "said", "left_open"),
    [
        ("rahmenvereinbarung", {"oeffentlichkeitsarbeit": {"leitung": 3, "zustimmung": "leitung"}}, "lässt es stehen", {"F.1", "F.2"}),
        ("rahmenvereinbarung", {"geltung": "ganz Hessen"}, "lässt es stehen", {"G.1", "G.2", "N2", "G.3"}),
        ("sondervereinbarung", {"rahmenvereinbarung": "RV-Marburg-2001"}, "in Ordnung", set()),
        ("sondervereinbarung", {"einrichtung": "Vermittlungsagentur Marburg"}, "in Ordnung", set()),
        ("sondervereinbarung", {"sanktionen": {"faelle": {"seite": "lk", "folge": "Kürzung"}}}, "in Ordnung", set()),
    ],
)
def test_what_was_written_by_hand_is_left_as_it_is(art, change, said, left_open):
    role = {"rahmenvereinbarung": GIESSEN, "sondervereinbarung": MARBURG}[art]
    _, whole_g = interview(art, Rolle(role))
    data = {**whole_g.data, **change}
    known = [key for key in arten()[art].punkte if arten()[art].punkte[key].path[0] in change]
    port = Rolle(role)
    text, g = interview(art, port, answered(data), known)
    assert said in shown(port)
    assert set(known) & set(g.offen) == left_open
    written = read(text.encode()).tree.data
    for key, value in change.items():
        assert written[key] == value


def test_who_takes_day_or_parties_out_is_asked_for_them_again():
    _, whole_g = interview("rahmenvereinbarung", Rolle(GIESSEN))
    data = {key: value for key, value in whole_g.data.items() if key not in ("rechtsstand", "parteien")}
    _, g = interview("rahmenvereinbarung", Rolle(GIESSEN), data, [])
    assert g.data["rechtsstand"] == whole_g.data["rechtsstand"]
    assert [p["id"] for p in g.data["parteien"]] == ["aa", "lk"]


@pytest.mark.parametrize(
    "odd",
    [{"rechtsstand": "bald"}, {"rechtsstand": 5}, {"parteien": "alle"}, {"parteien": ["aa"]}, {"parteien": [{"id": "aa"}]}],
)
def test_without_day_and_parties_nobody_can_be_asked(odd):
    assert hindernis(arten()["rahmenvereinbarung"], {"art": "rahmenvereinbarung", **odd})
    assert hindernis(arten()["rahmenvereinbarung"], {"art": "rahmenvereinbarung", "rechtsstand": "1.1.2001"}) == ""


ODD = st.sampled_from(["", "x", 5, True, [], {}, [1], [None], [{}], {"a": 1}, "1.1.2001", {"nicht_geregelt": "weil"}])
ITEMS = [(art.id, item) for art in arten().values() for item in art.punkte.values()]


@given(st.sampled_from(ITEMS), ODD, st.lists(st.sampled_from(["", "1", "ja", "nein", "x", "1.1.2001", "zurück"]), max_size=6))
@settings(max_examples=60, deadline=None)
def test_no_draft_stops_the_interview(kind_and_item, odd, answers):
    art, item = kind_and_item
    data = {"art": art, "format": 1, "kennung": "X", "titel": "X", "rechtsstand": "1.1.2001", "parteien": PARTEIEN}
    node = data
    for step in item.path[:-1]:
        node = node.setdefault(step, {})
    node[item.path[-1]] = odd
    with suppress(Abbruch):
        neu(arten()[art], answered(data), [item.id], Zettel(answers), lambda _: None)


PARTEIEN = [
    {"id": "aa", "art": "arbeitsamt", "name": "Arbeitsamt Gießen"},
    {"id": "lk", "art": "landkreis", "name": "Landkreis Gießen", "ags": "06531"},
]


class Zettel:
    """Answers in turn, whatever is asked; then there is nobody any more."""

    def __init__(self, answers):
        self.answers = list(answers)

    def ask(self, _):
        if not self.answers:
            raise EOFError
        return self.answers.pop(0)

    def say(self, _):
        pass
