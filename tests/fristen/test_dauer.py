"""Lengths of time and notice periods are read as staff write them; what cannot be read says why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.fristen.angabe import parse_kuendigungsfrist
from vereinbarung.fristen.dauer import Dauer, DauerFehler, Einheit, parse_dauer
from vereinbarung.fristen.laufzeit import Terminart

DAUERN = st.builds(Dauer, st.integers(1, 100), st.sampled_from(Einheit))


@pytest.mark.parametrize(
    ("text", "gelesen"),
    [
        ("1 Jahr", "1 Jahr"),
        ("ein Jahr", "1 Jahr"),
        ("einem Jahr", "1 Jahr"),
        ("14 Monate", "14 Monate"),
        ("zwei Wochen", "2 Wochen"),
        ("5 Arbeitstage", "5 Arbeitstage"),
        ("14\u00a0Monaten", "14 Monate"),
        ("ein halbes Jahr", "6 Monate"),
        ("ein Vierteljahr", "3 Monate"),
        ("2 Quartale", "6 Monate"),
        ("anderthalb Jahre", "18 Monate"),
        ("1 Jahr und 6 Monate", "18 Monate"),
        ("halber Monat", "15 Tage"),
        ("3Monate", "3 Monate"),
        ("  1  Jahr ", "1 Jahr"),
        ("zwei Schuljahre", "2 Schuljahre"),
    ],
)
def test_a_length_of_time_is_read(text, gelesen):
    assert str(parse_dauer(text)) == gelesen


@pytest.mark.parametrize(
    ("text", "grund"),
    [
        ("", "leer"),
        ("Jahr", "fehlt die Zahl"),
        ("14", "fehlt die Einheit"),
        ("0 Tage", "mindestens 1"),
        ("-1 Jahr", "mindestens 1"),
        ("3 Mohnate", "„mohnate“ ist unbekannt"),
        ("1,5 Jahre", "18 Monate"),
        ("5000 Jahre", "nicht vorgesehen"),
        ("viele Jahre", "bitte schreiben Sie Ziffern"),
        ("bald", "Zahl und eine Einheit"),
        ("1 Jahr und 5 Tage", "nur Jahre und Monate"),
    ],
)
def test_what_is_no_length_of_time_says_why(text, grund):
    with pytest.raises(DauerFehler, match=grund):
        parse_dauer(text)


@given(DAUERN)
def test_what_is_shown_can_be_read_again(dauer):
    assert parse_dauer(str(dauer)) == dauer
    assert parse_dauer(dauer.dativ) == dauer


@given(st.text(max_size=30))
def test_any_text_is_read_or_refused_in_german(text):
    for parse in (parse_dauer, parse_kuendigungsfrist):
        try:
            parse(text)
        except DauerFehler as error:
            assert str(error)[-1] in ".“?"  # noqa: PT017 -- either outcome is right


@pytest.mark.parametrize(
    ("text", "dauer", "art", "tage"),
    [
        ("3 Monate zum Quartalsende", "3 Monate", Terminart.QUARTALSENDE, ()),
        ("6 Monate", "6 Monate", Terminart.OHNE, ()),
        ("jederzeit", None, Terminart.OHNE, ()),
        ("zum Jahresende", None, Terminart.JAHRESENDE, ()),
        ("12 Monate zum Ende des Kalenderjahres", "12 Monate", Terminart.JAHRESENDE, ()),
        ("6 Wochen zum Schluss eines Kalendervierteljahres", "6 Wochen", Terminart.QUARTALSENDE, ()),
        ("mit einer Frist von drei Monaten zum Monatsende", "3 Monate", Terminart.MONATSENDE, ()),
        ("jederzeit mit einer Frist von 3 Monaten zum Halbjahresende", "3 Monate", Terminart.HALBJAHRESENDE, ()),
        ("6 Monate zum Schuljahresende", "6 Monate", Terminart.SCHULJAHRESENDE, ()),
        ("3 Monate zum Ende der Laufzeit", "3 Monate", Terminart.LAUFZEITENDE, ()),
        ("2 Monate zum 30.4.", "2 Monate", Terminart.TAGE, ((30, 4),)),
        ("3 Monate zum 30. September oder 31. März", "3 Monate", Terminart.TAGE, ((31, 3), (30, 9))),
    ],
)
def test_a_notice_period_is_read(text, dauer, art, tage):
    frist = parse_kuendigungsfrist(text)
    assert (str(frist.dauer) if frist.dauer else None, frist.termin.art, frist.termin.tage) == (dauer, art, tage)


@pytest.mark.parametrize(
    ("text", "grund"),
    [
        ("3 Monate zum 30.4.2003", "ohne Jahr"),
        ("3 Monate zum 31.2.", "nicht im Kalender"),
        ("3 Monate zum Ostern", "Termin „ostern“ ist unbekannt"),
        ("3 Mohnate zum Jahresende", "Einheit"),
    ],
)
def test_what_is_no_notice_period_says_why(text, grund):
    with pytest.raises(DauerFehler, match=grund):
        parse_kuendigungsfrist(text)
