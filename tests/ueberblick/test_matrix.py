"""Who has an agreement with whom on the day, and who has none."""

from __future__ import annotations

from datetime import date

import pytest

from tests.ueberblick.muster import feld, fragment, laufzeit, ueberblick

EIN_JAHR = "{beginn: 1.1.2001, dauer: 1 Jahr}"


def test_a_traeger_of_the_district_without_agreement_is_a_gap():
    u = ueberblick(laufzeit(EIN_JAHR))
    assert feld(u, "Gießen", "Landkreis Gießen").zustand == "unterzeichnet"
    assert feld(u, "Gießen", "Landkreis Gießen").luecke == ""
    vogelsberg = feld(u, "Gießen", "Vogelsbergkreis")
    assert (vogelsberg.zustand, vogelsberg.im_bezirk, vogelsberg.dateien) == ("Lücke", True, ())
    assert vogelsberg.luecke.startswith("Keine Vereinbarung.")
    assert u.luecken == len([f for f in u.felder if f.zustand == "Lücke"])


def test_what_came_of_approaching_it_is_told():
    text = (
        "geltung:\n  weitere_traeger: [{name: Wetteraukreis, angesprochen_am: 5.10.2000, ergebnis: Gespräche laufen}]\n"
    )
    luecke = feld(ueberblick(fragment(text)), "Gießen", "Wetteraukreis").luecke
    assert luecke == "Keine Vereinbarung. Angesprochen am 5.10.2000: Gespräche laufen (RV-Giessen-2001)."


@pytest.mark.parametrize(
    ("status", "zustand", "lauf"),
    [
        ("entwurf", "Entwurf", "soll gelten ab 1.1.2001, bis 31.12.2001"),
        ("beschlossen", "beschlossen", "soll gelten ab 1.1.2001, bis 31.12.2001"),
        ("unterzeichnet", "unterzeichnet", "läuft bis 31.12.2001"),
        ("beendet", "Lücke", "beendet"),
    ],
)
def test_status_and_term_in_words(status, zustand, lauf):
    u = ueberblick(laufzeit(EIN_JAHR, status))
    assert feld(u, "Gießen", "Landkreis Gießen").zustand == zustand
    assert u.vereinbarungen[0].lauf == lauf


@pytest.mark.parametrize(
    ("am", "lauf", "is_gap"),
    [
        (date(2000, 12, 31), "beginnt am 1.1.2001, bis 31.12.2001", False),
        (date(2001, 1, 1), "läuft bis 31.12.2001", False),
        (date(2001, 12, 31), "läuft bis 31.12.2001", False),
        (date(2002, 1, 1), "endete am 31.12.2001", True),
    ],
)
def test_the_state_is_that_of_the_day(am, lauf, is_gap):
    u = ueberblick(laufzeit(EIN_JAHR), am=am)
    assert u.vereinbarungen[0].lauf == lauf
    assert (feld(u, "Gießen", "Landkreis Gießen").luecke == "Keine Vereinbarung gilt mehr.") is is_gap


def test_tacit_renewals_that_nobody_can_prevent_any_more_count():
    text = "{beginn: 1.1.2001, dauer: 1 Jahr, verlaengerung: {um: 1 Jahr, durch: automatisch, widerspruch: 3 Monate}}"
    assert ueberblick(laufzeit(text), am=date(2005, 7, 1)).vereinbarungen[0].lauf == "läuft bis 31.12.2005"
    assert ueberblick(laufzeit(text), am=date(2005, 10, 1)).vereinbarungen[0].lauf == "läuft bis 31.12.2006"


def test_arbeitsamt_and_agentur_are_one_column():
    neu = "kennung: RV-2\nparteien:\n  - {id: aa, art: agentur, name: Agentur für Arbeit Gießen}\n  - {id: lk, art: landkreis, name: Vogelsbergkreis}\n"
    u = ueberblick(fragment(""), fragment(neu, "b.yaml"))
    assert [k.name for k in u.aemter] == ["Gießen"]
    assert feld(u, "Gießen", "Vogelsbergkreis").dateien == ("b.yaml",)


def test_of_a_district_that_is_not_on_file_no_gaps_are_told_but_that_this_is_so():
    text = "parteien:\n  - {id: aa, art: arbeitsamt, name: Arbeitsamt Nirgends}\n  - {id: lk, art: landkreis, name: Kreis Irgendwo}\n"
    u = ueberblick(fragment(text))
    assert [(k.name, "keine Daten" in k.hinweis) for k in u.aemter] == [("Arbeitsamt Nirgends", True)]
    assert [(f.im_bezirk, f.luecke) for f in u.felder] == [(False, "")]


def test_a_district_that_is_gone_names_its_successor():
    text = "parteien:\n  - {id: aa, art: arbeitsamt, name: Arbeitsamt Bad Hersfeld}\n  - {id: lk, art: landkreis, name: Landkreis Fulda}\n"
    [amt] = ueberblick(fragment(text), am=date(2026, 7, 1)).aemter
    assert "Nachfolger: Agentur für Arbeit Bad Hersfeld-Fulda." in amt.hinweis


def test_an_agreement_without_arbeitsamt_or_traeger_is_shown_all_the_same():
    u = ueberblick(fragment("parteien:\n  - {id: v, art: verein, name: Ein Verein}\n"))
    assert ([k.name for k in u.aemter], [k.name for k in u.traeger]) == (
        ["ohne Arbeitsamt oder Agentur"],
        ["ohne Träger als Partei"],
    )
    assert u.felder[0].dateien == ("a.yaml",)


def test_a_broken_status_is_called_unclear():
    assert feld(ueberblick(fragment("status: irgendwie\n")), "Gießen", "Landkreis Gießen").zustand == "Status unklar"


def test_who_replaces_or_changes_an_agreement_is_pointed_out():
    rahmen = laufzeit(EIN_JAHR)
    neu = "kennung: RV-2\nweitere: {inkrafttreten: {loest_ab: [{bezeichnung: Alt, kennung: RV-Giessen-2001}]}}\n"
    assert ueberblick(rahmen, fragment(neu, "b.yaml")).vereinbarungen[0].hinweise == ("Wird abgelöst durch RV-2.",)
    nachtrag = (
        "art: nachtrag\nkennung: NT-1\nbezug: {art: rahmenvereinbarung, kennung: RV-Giessen-2001, bezeichnung: Alt, vom: 20.12.2000}\n"
        "aenderungen: [{stelle: geltung.laufzeit.dauer, bisher: 1 Jahr, neu: 2 Jahre}]\n"
    )
    u = ueberblick(rahmen, fragment(nachtrag, "n.yaml"))
    assert u.vereinbarungen[0].hinweise == (
        "Der Nachtrag NT-1 ändert die Laufzeit. Die Termine hier folgen der Datei ohne ihn.",
    )


def test_a_nachtrag_alone_closes_no_gap():
    nachtrag = fragment("art: nachtrag\nstatus: unterzeichnet\n")
    gaps = [f for f in ueberblick(nachtrag).felder if f.dateien]
    assert gaps
    assert {f.luecke for f in gaps if f.im_bezirk} == {"Keine Vereinbarung."}
