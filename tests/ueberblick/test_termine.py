"""The time line: begin, end, renewals, reviews, last days for notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.ueberblick.muster import laufzeit, tage, ueberblick
from vereinbarung.fristen.laufzeit import Anlass, Beginn
from vereinbarung.ueberblick.termine import HOECHSTENS


def termine(text, status="unterzeichnet", am=date(2001, 7, 1)):
    return ueberblick(laufzeit(text, status), am=am).termine


def test_fixed_term():
    found = termine("{beginn: 1.9.2001, dauer: 1 Jahr}")
    assert [(t.tag, t.art, t.text) for t in found] == [
        (date(2001, 9, 1), "beginn", "Beginn"),
        (date(2002, 8, 31), "ende", "Ende"),
    ]


def test_the_line_reaches_two_years_and_not_a_day_more():
    assert ueberblick(laufzeit("{beginn: 1.1.2001, dauer: 1 Jahr}")).bis == date(2003, 6, 30)
    assert tage(termine("{beginn: 1.1.2001, ende: 30.6.2003}"), "ende") == [(date(2003, 6, 30), None)]
    assert tage(termine("{beginn: 1.1.2001, ende: 1.7.2003}"), "ende") == []
    assert ueberblick(laufzeit("{beginn: 1.1.2001, dauer: 1 Jahr}"), am=date(2000, 2, 29)).bis == date(2002, 2, 27)


def test_renewal_by_agreement_is_no_renewal_yet():
    [ende] = [
        t
        for t in termine("{beginn: 1.1.2001, dauer: 1 Jahr, verlaengerung: {um: 1 Jahr, durch: Vereinbarung}}")
        if t.art == "ende"
    ]
    assert ende.text == "Ende, falls die Parteien keine Verlängerung vereinbaren"


def test_tacit_renewals_and_the_days_to_prevent_them():
    text = "{beginn: 1.1.2001, dauer: 1 Jahr, verlaengerung: {um: 1 Jahr, durch: automatisch, widerspruch: 3 Monate}}"
    found = termine(text)
    assert tage(found, "verlaengerung") == [(date(2002, 1, 1), None), (date(2003, 1, 1), None)]
    assert tage(found, "ende") == []
    # 30 September 2001 was a Sunday.
    assert [(t.tag, t.zum, t.zugang_bis) for t in found if t.art == "kuendigung"] == [
        (date(2001, 9, 28), date(2001, 12, 31), date(2001, 9, 30)),
        (date(2002, 9, 30), date(2002, 12, 31), date(2002, 9, 30)),
    ]
    assert "Sonntag" in next(t.text for t in found if t.art == "kuendigung")
    spaet = [t.text for t in termine(text, am=date(2001, 10, 1)) if t.art == "verlaengerung"]
    assert spaet == [
        "Verlängerung bis 31.12.2002",
        "Verlängerung bis 31.12.2003, wenn niemand vorher kündigt oder widerspricht",
    ]


def test_the_longest_term_is_an_end():
    found = termine(
        "{beginn: 1.1.2001, dauer: 1 Jahr, verlaengerung: {um: 1 Jahr, durch: automatisch, widerspruch: 3 Monate, hoechstens: 2 Jahre}}"
    )
    assert tage(found, "ende") == [(date(2002, 12, 31), None)]
    assert tage(found, "verlaengerung") == [(date(2002, 1, 1), None)]


def test_holidays_of_the_land_count():
    # 31 March 2002 was Easter Sunday, 29 March Good Friday.
    found = termine(
        "{beginn: 1.1.2001, unbefristet: ja, kuendigung: {ordentlich: 3 Monate zum Halbjahresende}}",
        am=date(2002, 1, 1),
    )
    assert next(t for t in found if t.zum == date(2002, 6, 30)).tag == date(2002, 3, 28)


def test_notice_at_any_time_is_one_line():
    found = termine("{beginn: 1.1.2001, unbefristet: ja, kuendigung: {ordentlich: 3 Monate}}")
    assert tage(found, "kuendigung") == [(date(2001, 7, 1), date(2001, 10, 1))]
    assert "jederzeit" in found[0].text


def test_of_many_days_the_first_are_listed_and_more_are_announced():
    found = termine("{beginn: 1.1.2001, unbefristet: ja, kuendigung: {ordentlich: 1 Monat zum Monatsende}}")
    assert len(tage(found, "kuendigung")) == HOECHSTENS
    assert [t.text.endswith("(danach weitere Termine)") for t in found] == [False] * (HOECHSTENS - 1) + [True]
    quartale = termine("{beginn: 1.1.2001, unbefristet: ja, kuendigung: {ordentlich: 1 Monat zum Quartalsende}}")
    assert len(tage(quartale, "kuendigung")) == HOECHSTENS
    assert not any("weitere" in t.text for t in quartale)


def test_reviews_before_every_end():
    text = "{beginn: 1.1.2001, dauer: 1 Jahr, verlaengerung: {um: 1 Jahr, durch: automatisch, widerspruch: 3 Monate}, ueberpruefung: {vorher: 4 Monate}}"
    assert [t for t, _ in tage(termine(text), "ueberpruefung")] == [date(2001, 8, 31), date(2002, 8, 31)]


@pytest.mark.parametrize("status", ["entwurf", "beschlossen", "unterzeichnet"])
def test_what_is_not_signed_is_planned(status):
    assert {t.geplant for t in termine("{beginn: 1.1.2001, dauer: 1 Jahr}", status)} == {status != "unterzeichnet"}


def test_what_is_over_has_no_dates():
    assert termine("{beginn: 1.1.2001, dauer: 1 Jahr}", "beendet") == ()
    assert termine("{beginn: 1.1.1999, dauer: 1 Jahr}") == ()


def test_without_a_begin_no_notice_is_made_up():
    text = "{beginn: mit Unterzeichnung aller Parteien, dauer: 1 Jahr, kuendigung: {ordentlich: 3 Monate zum Quartalsende}}"
    u = ueberblick(laufzeit(text, "beschlossen"))
    assert u.termine == ()
    assert "noch nicht bekannt" in u.vereinbarungen[0].hinweise[0]


def test_days_beyond_the_calendar_are_no_crash():
    a = laufzeit("{beginn: 1.1.2001, dauer: 30 Jahre, kuendigung: {ordentlich: 3 Monate zum Jahresende}}")
    assert a.laufzeit is not None
    assert a.laufzeit.regel is not None
    regel = replace(a.laufzeit.regel, beginn=Beginn(Anlass.DATUM, date(9990, 1, 1)))
    u = ueberblick(replace(a, laufzeit=replace(a.laufzeit, regel=regel)))
    assert (u.vereinbarungen[0].lauf, u.termine) == ("Laufzeit nicht bekannt", ())


def test_renewals_from_day_to_day_cost_no_time():
    text = (
        "{beginn: 1.1.1950, dauer: 1 Tag, verlaengerung: {um: 1 Tag, durch: automatisch, widerspruch: 1 Tag},"
        " ueberpruefung: {vorher: 1 Tag}}"
    )
    u = ueberblick(laufzeit(text), am=date(2026, 7, 1))
    assert (u.vereinbarungen[0].lauf, u.termine) == ("Laufzeit nicht bekannt", ())
    assert "zu oft verlängert" in u.vereinbarungen[0].hinweise[0]
    bald = ueberblick(laufzeit(text), am=date(1950, 7, 1))
    assert bald.vereinbarungen[0].lauf == "läuft bis 2.7.1950"
    assert len(tage(bald.termine, "verlaengerung")) == HOECHSTENS
