"""§§ 187–189 BGB: ends, inverses, month ends, leap years."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.fristen.dauer import Dauer, Einheit, parse_dauer
from vereinbarung.fristen.feiertage import Feiertagskalender
from vereinbarung.fristen.rechnen import (
    KalenderFehlt,
    fristende,
    laufzeitende,
    naechster_tag_im_jahr,
    plus_monate,
    spaetester_beginn,
    spaetestes_ereignis,
)

TAG = timedelta(days=1)
TAGE = st.dates(date(1900, 1, 1), date(2100, 12, 31))
OHNE_KALENDER = st.builds(
    Dauer,
    st.integers(1, 100),
    st.sampled_from([e for e in Einheit if e not in (Einheit.ARBEITSTAGE, Einheit.WERKTAGE)]),
)
MONATSZAHLEN = st.builds(Dauer, st.integers(1, 100), st.sampled_from([Einheit.MONATE, Einheit.JAHRE]))
HESSEN = Feiertagskalender("HE")


def d(text):
    tag, monat, jahr = text.split(".")
    return date(int(jahr), int(monat), int(tag))


@pytest.mark.parametrize(
    ("beginn", "dauer", "ende"),
    [
        ("1.1.2001", "1 Jahr", "31.12.2001"),
        ("15.3.2001", "1 Jahr", "14.3.2002"),
        ("1.7.2001", "14 Monate", "31.8.2002"),
        ("31.1.2001", "1 Monat", "28.2.2001"),  # § 188 Abs. 3: 30 February is missing
        ("30.1.2000", "1 Monat", "29.2.2000"),
        ("31.3.2001", "1 Monat", "30.4.2001"),
        ("1.3.1999", "1 Jahr", "29.2.2000"),
        ("29.2.2000", "1 Jahr", "28.2.2001"),
        ("1.1.2001", "2 Wochen", "14.1.2001"),
        ("1.1.2001", "30 Tage", "30.1.2001"),
        ("1.8.2001", "1 Schuljahr", "31.7.2002"),
        ("1.1.2002", "1 Schuljahr", "31.7.2002"),
    ],
)
def test_a_term_ends_with_the_day_before_the_corresponding_one(beginn, dauer, ende):
    assert laufzeitende(d(beginn), parse_dauer(dauer)) == d(ende)


@pytest.mark.parametrize(
    ("zieltag", "frist", "zugang"),
    [
        ("30.6.2001", "6 Monate", "31.12.2000"),
        ("31.12.2001", "3 Monate", "30.9.2001"),
        ("31.3.2001", "1 Monat", "28.2.2001"),
        ("31.3.2000", "1 Monat", "29.2.2000"),
        ("28.2.2001", "1 Monat", "31.1.2001"),
        ("31.12.2001", "2 Jahre", "31.12.1999"),
        ("30.4.2001", "2 Wochen", "16.4.2001"),
        ("29.2.2000", "1 Jahr", "28.2.1999"),
    ],
)
def test_the_last_day_for_a_notice_is_right_at_month_ends(zieltag, frist, zugang):
    assert spaetestes_ereignis(d(zieltag), parse_dauer(frist)) == d(zugang)


@given(TAGE, OHNE_KALENDER)
def test_a_notice_on_the_last_day_is_in_time_and_one_day_later_is_not(ziel, frist):
    zugang = spaetestes_ereignis(ziel, frist)
    assert fristende(zugang, frist) <= ziel < fristende(zugang + TAG, frist)


@given(TAGE, OHNE_KALENDER)
def test_the_latest_begin_is_the_inverse_of_the_end(beginn, dauer):
    ende = laufzeitende(beginn, dauer)
    zurueck = spaetester_beginn(ende, dauer)
    assert zurueck >= beginn
    assert laufzeitende(zurueck, dauer) == ende < laufzeitende(zurueck + TAG, dauer)


@given(TAGE, MONATSZAHLEN)
def test_before_the_28th_the_begin_comes_back_exactly(tag, dauer):
    beginn = tag.replace(day=min(tag.day, 28))
    assert spaetester_beginn(laufzeitende(beginn, dauer), dauer) == beginn


@given(TAGE, st.integers(0, 800), OHNE_KALENDER)
def test_later_begins_never_end_earlier(tag, spaeter, dauer):
    nachher = tag + timedelta(days=spaeter)
    for rechnen in (laufzeitende, fristende, spaetester_beginn, spaetestes_ereignis):
        assert rechnen(tag, dauer) <= rechnen(nachher, dauer)


@given(TAGE, st.integers(1, 90), st.sampled_from([Einheit.TAGE, Einheit.WOCHEN, Einheit.MONATE, Einheit.JAHRE]))
def test_longer_terms_end_later(tag, anzahl, einheit):
    assert laufzeitende(tag, Dauer(anzahl, einheit)) < laufzeitende(tag, Dauer(anzahl + 1, einheit))


@given(st.integers(1900, 2100), st.integers(1, 12), MONATSZAHLEN)
def test_a_term_from_the_first_of_a_month_ends_on_a_month_end(jahr, monat, dauer):
    assert (laufzeitende(date(jahr, monat, 1), dauer) + TAG).day == 1


@given(TAGE, st.integers(1, 50))
def test_twelve_months_are_a_year(tag, jahre):
    for rechnen in (laufzeitende, fristende, spaetestes_ereignis):
        assert rechnen(tag, Dauer(12 * jahre, Einheit.MONATE)) == rechnen(tag, Dauer(jahre, Einheit.JAHRE))


@given(TAGE, st.integers(-600, 600))
def test_months_keep_the_day_or_clamp_it(tag, monate):
    ziel = plus_monate(tag, monate)
    assert (ziel.year * 12 + ziel.month) - (tag.year * 12 + tag.month) == monate
    assert ziel.day == tag.day or (ziel.day < tag.day and (ziel + TAG).day == 1)


@given(TAGE, st.integers(1, 31), st.integers(1, 12))
def test_the_next_named_day_lies_within_a_year(ab, tag, monat):
    naechster = naechster_tag_im_jahr(ab, tag, monat)
    assert ab <= naechster <= ab + timedelta(days=366)
    assert naechster.month == monat


def test_working_days_skip_weekends_and_the_holidays_of_hessen():
    # Thursday 26 May 2005 was Fronleichnam in Hessen.
    assert fristende(d("25.5.2005"), Dauer(1, Einheit.ARBEITSTAGE), HESSEN) == d("27.5.2005")
    assert fristende(d("25.5.2005"), Dauer(2, Einheit.ARBEITSTAGE), HESSEN) == d("30.5.2005")
    assert fristende(d("25.5.2005"), Dauer(2, Einheit.WERKTAGE), HESSEN) == d("28.5.2005")
    assert laufzeitende(d("25.5.2005"), Dauer(3, Einheit.ARBEITSTAGE), HESSEN) == d("30.5.2005")


@given(
    st.dates(date(2000, 1, 1), date(2030, 12, 31)), st.builds(Dauer, st.integers(1, 30), st.just(Einheit.ARBEITSTAGE))
)
def test_working_days_backwards_are_the_inverse(ziel, frist):
    zugang = spaetestes_ereignis(ziel, frist, HESSEN)
    assert fristende(zugang, frist, HESSEN) <= ziel < fristende(zugang + TAG, frist, HESSEN)


def test_working_days_without_a_calendar_are_refused():
    with pytest.raises(KalenderFehlt, match=r"5 Arbeitstage .* Feiertagskalender"):
        fristende(d("1.1.2001"), Dauer(5, Einheit.ARBEITSTAGE))


def test_an_unknown_land_has_no_calendar():
    with pytest.raises(ValueError, match="kein Feiertagskalender"):
        Feiertagskalender("XX")


def test_holidays_differ_by_land():
    assert HESSEN.is_feiertag(d("15.6.2006"))
    assert not Feiertagskalender("BE").is_feiertag(d("15.6.2006"))
