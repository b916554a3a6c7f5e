"""Every variant of term and notice that real agreements show is computed on a given day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.fristen import laufzeit as fl
from vereinbarung.fristen.angabe import parse_kuendigungsfrist
from vereinbarung.fristen.dauer import Dauer, Einheit, parse_dauer
from vereinbarung.fristen.feiertage import Feiertagskalender
from vereinbarung.fristen.kuendigung import Kuendigungsart, berechne, is_sicher_frueher, laeuft_leer, letzter_arbeitstag
from vereinbarung.fristen.rechnen import fristende, laufzeitende


def d(text):
    tag, monat, jahr = text.split(".")
    return date(int(jahr), int(monat), int(tag))


def regel(
    *,
    beginn="1.1.2001",
    ende=None,
    dauer=None,
    frist=None,
    verlaengerung=None,
    mindest=None,
    alle=None,
    pruefung=None,
    zustimmung="",
):
    if ende:
        schluss = fl.Ende(fl.Endart.DATUM, d(ende))
    elif dauer:
        schluss = fl.Ende(fl.Endart.DAUER, dauer=parse_dauer(dauer))
    else:
        schluss = fl.Ende(fl.Endart.UNBEFRISTET)
    anfang = fl.Beginn(fl.Anlass.DATUM, d(beginn)) if isinstance(beginn, str) else beginn
    return fl.Laufzeitregel(
        anfang,
        schluss,
        mindest,
        verlaengerung or fl.Verlaengerung(),
        pruefung,
        fl.OrdentlicheKuendigung(parse_kuendigungsfrist(frist), alle and parse_dauer(alle), zustimmung)
        if frist
        else None,
    )


def automatisch(um="1 Jahr", widerspruch="3 Monate", **mehr):
    return fl.Verlaengerung(
        fl.Verlaengerungsart.AUTOMATISCH, parse_dauer(um), widerspruch and parse_dauer(widerspruch), **mehr
    )


@pytest.mark.parametrize(
    ("term", "stichtag", "ende", "zum", "zugang"),
    [
        # the guide's case: one year, then a year each unless notice three months before
        (regel(dauer="1 Jahr", verlaengerung=automatisch()), "30.9.2001", "31.12.2001", "31.12.2001", "30.9.2001"),
        (regel(dauer="1 Jahr", verlaengerung=automatisch()), "1.10.2001", "31.12.2002", "31.12.2002", "30.9.2002"),
        # n years fixed, then m years each
        (
            regel(dauer="5 Jahre", verlaengerung=automatisch("2 Jahre")),
            "1.1.2006",
            "31.12.2007",
            "31.12.2007",
            "30.9.2007",
        ),
        # n years fixed, then unlimited, ended to the end of a quarter
        (
            regel(
                dauer="2 Jahre",
                frist="3 Monate zum Quartalsende",
                verlaengerung=fl.Verlaengerung(fl.Verlaengerungsart.UNBEFRISTET, widerspruch=parse_dauer("6 Monate")),
            ),
            "1.5.2003",
            None,
            "30.9.2003",
            "30.6.2003",
        ),
        # fixed end, renewal only by agreement; the notice works before the end or not at all
        (
            regel(ende="31.12.2001", frist="3 Monate zum Quartalsende"),
            "1.1.2001",
            "31.12.2001",
            "30.6.2001",
            "31.3.2001",
        ),
        (regel(ende="31.12.2001", frist="3 Monate zum Quartalsende"), "1.7.2001", "31.12.2001", None, None),
        # fixed, good cause only
        (regel(dauer="1 Jahr"), "1.2.2001", "31.12.2001", None, None),
        # unlimited with 3/6/9/12/24 months to the end of the year
        (regel(frist="3 Monate zum Jahresende"), "30.9.2001", None, "31.12.2001", "30.9.2001"),
        (regel(frist="6 Monate zum Jahresende"), "1.7.2001", None, "31.12.2002", "30.6.2002"),
        (regel(frist="9 Monate zum Jahresende"), "31.3.2001", None, "31.12.2001", "31.3.2001"),
        (regel(frist="12 Monate zum Jahresende"), "1.1.2001", None, "31.12.2002", "31.12.2001"),
        (regel(frist="24 Monate zum Jahresende"), "1.2.2001", None, "31.12.2003", "31.12.2001"),
        # to the end of a month, half-year, school year, a named day
        (regel(frist="1 Monat zum Monatsende"), "31.1.2001", None, "28.2.2001", "31.1.2001"),
        (regel(frist="6 Monate zum Halbjahresende"), "1.1.2001", None, "31.12.2001", "30.6.2001"),
        (regel(frist="6 Monate zum Schuljahresende"), "31.1.2001", None, "31.7.2001", "31.1.2001"),
        (regel(frist="2 Monate zum 30.4."), "1.3.2001", None, "30.4.2002", "28.2.2002"),
        (regel(frist="1 Monat zum 31.3. und 30.9."), "1.4.2001", None, "30.9.2001", "31.8.2001"),
        # a period without a key date; without both
        (regel(frist="3 Monate"), "31.1.2001", None, "30.4.2001", "31.1.2001"),
        (regel(frist="jederzeit"), "5.2.2001", None, "5.2.2001", "5.2.2001"),
        # before the begin nobody can count a period
        (regel(beginn="1.7.2001", frist="1 Monat zum Monatsende"), "1.1.2001", None, "31.8.2001", "31.7.2001"),
        # minimum term: to a date, for years, not before an event; for the effect or the declaration
        (
            regel(frist="3 Monate zum Quartalsende", mindest=fl.Mindestlaufzeit(bis=d("31.12.2003"))),
            "1.1.2001",
            None,
            "31.12.2003",
            "30.9.2003",
        ),
        (
            regel(frist="3 Monate zum Quartalsende", mindest=fl.Mindestlaufzeit(dauer=parse_dauer("3 Jahre"))),
            "1.1.2001",
            None,
            "31.12.2003",
            "30.9.2003",
        ),
        (
            regel(
                frist="3 Monate zum Quartalsende",
                mindest=fl.Mindestlaufzeit(dauer=parse_dauer("3 Jahre"), gilt_fuer=fl.GiltFuer.ERKLAERUNG),
            ),
            "1.1.2001",
            None,
            "30.6.2004",
            "31.3.2004",
        ),
        (
            regel(frist="1 Monat zum Monatsende", mindest=fl.Mindestlaufzeit(ereignis="Umzug", datum=d("15.5.2002"))),
            "1.1.2001",
            None,
            "31.5.2002",
            "30.4.2002",
        ),
        # only every five years
        (regel(frist="6 Monate", alle="5 Jahre"), "1.7.2005", None, "31.12.2010", "30.6.2010"),
        # at most n years in all: the last end comes anyway
        (
            regel(dauer="1 Jahr", verlaengerung=automatisch(hoechstens=parse_dauer("3 Jahre"))),
            "1.1.2003",
            "31.12.2003",
            None,
            None,
        ),
        (
            regel(dauer="1 Jahr", verlaengerung=automatisch(hoechstens_mal=1)),
            "1.1.2001",
            "31.12.2001",
            "31.12.2001",
            "30.9.2001",
        ),
        (regel(dauer="1 Jahr", verlaengerung=automatisch(hoechstens_mal=1)), "1.2.2002", "31.12.2002", None, None),
        # automatic renewal whose period is the ordinary notice to the end of the term
        (
            regel(dauer="1 Jahr", frist="6 Monate zum Ende der Laufzeit", verlaengerung=automatisch(widerspruch=None)),
            "1.7.2001",
            "31.12.2002",
            "31.12.2002",
            "30.6.2002",
        ),
        # automatic renewal beside an ordinary notice within the term: the earlier end counts
        (
            regel(dauer="2 Jahre", frist="3 Monate zum Quartalsende", verlaengerung=automatisch()),
            "1.1.2001",
            "31.12.2002",
            "30.6.2001",
            "31.3.2001",
        ),
    ],
)
def test_end_and_next_notice(term, stichtag, ende, zum, zugang):
    plan = berechne(term, d(stichtag))
    assert plan.ende.datum == (d(ende) if ende else None)
    kuendigung = plan.kuendigung
    assert (
        (kuendigung.zum, kuendigung.zugang_bis) == (d(zum), d(zugang))
        if kuendigung and zum
        else (kuendigung, zum) == (None, None)
    )
    assert plan.kuendigung_unbestimmt == ""


def test_the_working_of_the_guides_case():
    plan = berechne(regel(dauer="1 Jahr", verlaengerung=automatisch()), d("15.10.2001"), Feiertagskalender("HE"))
    assert [(a.nummer, a.beginn, a.ende) for a in plan.abschnitte] == [
        (0, d("1.1.2001"), d("31.12.2001")),
        (1, d("1.1.2002"), d("31.12.2002")),
    ]
    assert plan.ende.weg == (
        "Die Laufzeit beginnt am 1.1.2001; dieser Tag zählt mit (§ 187 Abs. 2 BGB).",
        "1 Jahr vom 1.1.2001 an: Die Zeit endet mit Ablauf des 31.12.2001 (§ 188 Abs. 2 BGB).",
        "Angenommen ist, dass vor dem 15.10.2001 niemand gekündigt hat.",
        "Die Vereinbarung verlängert sich um 1 Jahr vom 1.1.2002 bis zum 31.12.2002.",
    )
    assert plan.kuendigung.art is Kuendigungsart.NICHTVERLAENGERUNG
    assert plan.kuendigung.planen_bis == plan.kuendigung.zugang_bis == d("30.9.2002")


def test_a_last_day_on_a_weekend_is_not_shifted_and_said_to_be_cautious():
    kuendigung = berechne(regel(dauer="1 Jahr", verlaengerung=automatisch()), d("1.9.2001")).kuendigung
    assert (kuendigung.zugang_bis, kuendigung.planen_bis) == (d("30.9.2001"), d("28.9.2001"))
    assert "Der 30.9.2001 ist ein Sonntag. Vorsichtig gerechnet" in kuendigung.weg[-1]
    assert "bis Freitag, 28.9.2001" in kuendigung.weg[-1]


def test_a_last_day_on_a_holiday_needs_the_calendar():
    term = regel(frist="3 Monate zum 3.1.")  # 3 October 2001, a Wednesday
    assert berechne(term, d("1.9.2001")).kuendigung.planen_bis == d("3.10.2001")
    kuendigung = berechne(term, d("1.9.2001"), Feiertagskalender("HE")).kuendigung
    assert kuendigung.planen_bis == d("2.10.2001")
    assert "Mittwoch und Feiertag" in kuendigung.weg[-1]


@pytest.mark.parametrize(
    ("anlass", "was", "satz"),
    [
        (fl.Anlass.UNTERZEICHNUNG_ALLER, "", "der Unterzeichnung durch alle Parteien"),
        (fl.Anlass.INKRAFTTRETEN, "§ 371a SGB III", "dem Inkrafttreten (§ 371a SGB III)"),
        (fl.Anlass.VERTRAG, "Rahmenvereinbarung", "dem Ereignis „Rahmenvereinbarung“"),
    ],
)
def test_a_begin_that_hangs_on_an_event_is_unknown_until_its_day_is(anlass, was, satz):
    offen = berechne(
        regel(beginn=fl.Beginn(anlass, was=was), dauer="1 Jahr", verlaengerung=automatisch()), d("1.1.2001")
    )
    assert offen.beginn.datum is offen.ende.datum is offen.kuendigung is None
    assert satz in offen.beginn.unbestimmt
    assert satz in offen.ende.unbestimmt
    assert satz in offen.kuendigung_unbestimmt
    bekannt = fl.Beginn(anlass, d("15.2.2001"), was)
    assert berechne(regel(beginn=bekannt, dauer="1 Jahr"), d("1.1.2001")).ende.datum == d("14.2.2002")


def test_the_first_of_the_month_after_and_the_day_after():
    monat = fl.Beginn(fl.Anlass.UNTERZEICHNUNG, d("15.12.2000"), verschiebung=fl.Verschiebung.FOLGEMONAT)
    folgetag = fl.Beginn(fl.Anlass.BEKANNTMACHUNG, d("31.12.2000"), verschiebung=fl.Verschiebung.FOLGETAG)
    assert monat.erster_tag == folgetag.erster_tag == d("1.1.2001")
    assert "Beginn ist der Erste des Monats danach" in berechne(regel(beginn=monat), d("1.1.2001")).beginn.weg[0]


def test_an_approval_still_needed_is_said():
    vorbehalt = fl.Beginn(fl.Anlass.DATUM, d("1.1.2001"), vorbehalt="Zustimmung des Kreistags")
    assert "Zustimmung des Kreistags" in berechne(regel(beginn=vorbehalt), d("1.1.2001")).beginn.weg[-1]


def test_an_end_by_a_replacing_law_is_unknown_but_has_a_latest_day():
    schluss = fl.Ende(fl.Endart.EREIGNIS, anlass=fl.Anlass.NACHFOLGEREGELUNG, was="Gesetz", spaetestens=d("31.12.2004"))
    plan = berechne(fl.Laufzeitregel(fl.Beginn(fl.Anlass.DATUM, d("1.1.2001")), schluss), d("1.1.2001"))
    assert plan.ende.datum == d("31.12.2004")
    assert "noch nicht bekannt" in plan.ende.unbestimmt


def test_no_term_at_all_says_its_reason():
    term = fl.Laufzeitregel(
        fl.Beginn(fl.Anlass.DATUM, d("1.1.2001")), fl.Ende(fl.Endart.OHNE, grund="folgt aus dem Gesetz.")
    )
    assert (
        berechne(term, d("1.1.2001")).ende.unbestimmt
        == "Eine Laufzeit ist nicht geregelt. Grund: folgt aus dem Gesetz."
    )


def test_notice_barred_until_an_unknown_event_is_unknown():
    plan = berechne(regel(frist="6 Monate", mindest=fl.Mindestlaufzeit(ereignis="Umzug")), d("1.1.2001"))
    assert plan.kuendigung is None
    assert plan.kuendigung_unbestimmt == "Gekündigt werden kann nicht vor „Umzug“; der Tag ist noch nicht bekannt."


def test_consent_of_a_third_party_is_part_of_the_working():
    plan = berechne(regel(frist="6 Monate", zustimmung="des Landes"), d("1.1.2001"))
    assert "Nötig ist außerdem die Zustimmung: des Landes." in plan.kuendigung.weg


@pytest.mark.parametrize(
    ("pruefung", "tag"),
    [
        (fl.Ueberpruefung(vorher=parse_dauer("6 Monate")), "30.6.2001"),
        (fl.Ueberpruefung(bis=d("15.8.2001")), "15.8.2001"),
        (fl.Ueberpruefung(alle=parse_dauer("6 Monate")), "30.6.2001"),
    ],
)
def test_review_before_a_renewal(pruefung, tag):
    assert berechne(regel(dauer="1 Jahr", pruefung=pruefung), d("1.2.2001")).ueberpruefung.datum == d(tag)


def test_tacit_renewal_moves_the_review():
    term = regel(dauer="1 Jahr", verlaengerung=automatisch(), pruefung=fl.Ueberpruefung(vorher=parse_dauer("6 Monate")))
    assert berechne(term, d("1.10.2001")).ueberpruefung.datum == d("30.6.2002")


def test_a_period_in_working_days_stays_unknown_without_a_calendar():
    term = regel(frist="10 Arbeitstage")
    assert "Feiertagskalender" in berechne(term, d("2.5.2005")).kuendigung_unbestimmt
    assert berechne(term, d("2.5.2005"), Feiertagskalender("HE")).kuendigung.zum == d("18.5.2005")


@pytest.mark.parametrize(
    ("term", "leer"),
    [
        (regel(dauer="1 Jahr", frist="3 Monate zum Quartalsende"), False),
        (regel(dauer="1 Jahr", frist="12 Monate zum Jahresende"), True),
        (regel(dauer="1 Jahr", frist="3 Monate zum Jahresende"), True),
        (regel(dauer="1 Jahr", frist="3 Monate zum Ende der Laufzeit"), True),
        (regel(dauer="1 Jahr", frist="3 Monate zum Ende der Laufzeit", verlaengerung=automatisch()), False),
        (regel(dauer="3 Jahre", frist="3 Monate zum Jahresende"), False),
        (
            regel(dauer="3 Jahre", frist="3 Monate zum Jahresende", mindest=fl.Mindestlaufzeit(bis=d("31.12.2003"))),
            True,
        ),
        (regel(frist="3 Monate zum Jahresende"), False),
        (regel(beginn=fl.Beginn(fl.Anlass.UNTERZEICHNUNG), dauer="1 Jahr", frist="12 Monate"), True),
        (regel(beginn=fl.Beginn(fl.Anlass.UNTERZEICHNUNG), dauer="1 Jahr", frist="3 Monate"), False),
        (regel(dauer="1 Jahr"), False),
    ],
)
def test_a_notice_that_cannot_beat_the_fixed_end_is_empty(term, leer):
    assert laeuft_leer(term) is leer


FRISTEN = st.sampled_from(
    [
        "3 Monate zum Quartalsende",
        "6 Monate",
        "6 Monate zum Jahresende",
        "2 Wochen zum Monatsende",
        "1 Monat zum 30.4.",
        "zum Schuljahresende",
    ]
)
TAGE = st.dates(date(1995, 1, 1), date(2030, 12, 31))


@given(TAGE, TAGE, FRISTEN)
def test_the_last_day_of_arrival_is_not_past_and_leaves_the_whole_period(anfang, stichtag, frist):
    term = regel(beginn=fl.Beginn(fl.Anlass.DATUM, anfang), frist=frist)
    kuendigung = berechne(term, stichtag).kuendigung
    dauer = term.ordentlich.frist.dauer
    assert max(stichtag, anfang) <= kuendigung.zugang_bis <= kuendigung.zum
    assert kuendigung.planen_bis <= kuendigung.zugang_bis
    assert dauer is None or fristende(kuendigung.zugang_bis, dauer) <= kuendigung.zum


@given(TAGE, TAGE, st.integers(0, 900), FRISTEN)
def test_a_later_day_never_brings_an_earlier_end(anfang, stichtag, spaeter, frist):
    term = regel(
        beginn=fl.Beginn(fl.Anlass.DATUM, anfang),
        dauer="1 Jahr",
        frist=frist,
        verlaengerung=automatisch("6 Monate", "2 Monate"),
    )
    vorher, nachher = (berechne(term, tag) for tag in (stichtag, stichtag + timedelta(days=spaeter)))
    assert vorher.kuendigung.zum <= nachher.kuendigung.zum
    assert vorher.ende.datum <= nachher.ende.datum


@given(TAGE, TAGE, st.integers(1, 24))
def test_renewals_follow_without_gap_or_overlap(anfang, stichtag, monate):
    um = Dauer(monate, Einheit.MONATE)
    plan = berechne(
        regel(beginn=fl.Beginn(fl.Anlass.DATUM, anfang), dauer="1 Jahr", verlaengerung=automatisch(str(um), "1 Monat")),
        stichtag,
    )
    for davor, danach in zip(plan.abschnitte, plan.abschnitte[1:], strict=False):
        assert danach.beginn - davor.ende == timedelta(days=1)
        assert danach.ende == laufzeitende(danach.beginn, um)
    assert plan.kuendigung.zugang_bis >= stichtag


@given(TAGE)
def test_the_last_working_day_is_at_most_five_days_back(tag):
    arbeitstag = letzter_arbeitstag(tag, Feiertagskalender("HE"))
    assert tag - timedelta(days=5) <= arbeitstag <= tag
    assert Feiertagskalender("HE").is_arbeitstag(arbeitstag)


@given(TAGE, st.integers(1, 24), FRISTEN)
def test_what_surely_works_earlier_never_runs_empty(anfang, monate, frist):
    term = regel(beginn=fl.Beginn(fl.Anlass.DATUM, anfang), dauer=f"{monate} Monate", frist=frist)
    assert not (is_sicher_frueher(term.ordentlich.frist, term.ende.dauer) and laeuft_leer(term))
