"""Kreise, towns and districts are found by key and name, and districts follow the day."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vereinbarung.gebiete import bestand, register

IM_JAHR_2000 = dt.date(2000, 9, 27)
IM_UMBRUCH = dt.date(2012, 6, 1)
DANACH = dt.date(2013, 6, 1)
HEUTE = dt.date(2026, 11, 23)


def names(bezirk: str, am: dt.date) -> set[str]:
    return {traeger.name for traeger in register.traeger(bezirk, am)}


def test_hessen_has_its_kreise_and_districts() -> None:
    assert len(register.bezirke(IM_JAHR_2000)) == 13
    assert len(register.bezirke(DANACH)) == 12
    typen = [kreis.typ for kreis in bestand.kreise().values() if kreis.seit is None]
    assert (typen.count("landkreis"), typen.count("kreisfreie_stadt")) == (21, 5)
    assert bestand.kreise()["06415"].seit == dt.date(2026, 1, 1)


@pytest.mark.parametrize(
    ("name", "ags"),
    [
        ("Landkreis Gießen", "06531"),
        ("Kreis Gießen", "06531"),
        ("LK Limburg-Weilburg", "06533"),
        ("Main-Kinzig-Kreis", "06435"),
        ("Kreis Groß-Gerau", "06433"),
        ("Landeshauptstadt Wiesbaden", "06414"),
        ("Stadt Wiesbaden", "06414"),
        ("Frankfurt", "06412"),
        ("Stadt Frankfurt am Main", "06412"),
        ("Stadt Offenbach", "06413"),
        ("Kreis Offenbach", "06438"),
        ("Stadt Kassel", "06611"),
        ("landkreis  kassel", "06633"),
        ("Stadt Gießen", None),
        ("Offenbach", None),
        ("Kassel", None),
        ("Landkreis Musterstadt", None),
        ("", None),
    ],
)
def test_a_kreis_is_found_by_name_and_never_guessed(name: str, ags: str | None) -> None:
    found = register.find_kreis(name)
    assert (found.ags if found else None) == ags


def test_hanau_is_a_town_of_its_own_only_since_2026() -> None:
    assert register.find_kreis("Stadt Hanau", IM_JAHR_2000) is None
    found = register.find_kreis("Stadt Hanau", HEUTE)
    assert found is not None
    assert found.ags == "06415"
    assert {"Main-Kinzig-Kreis", "Stadt Hanau"} == names("hanau", IM_JAHR_2000) == names("hanau", HEUTE)
    arten = {one.name: one.art for one in register.traeger("hanau", HEUTE)}
    assert arten["Stadt Hanau"] == "kreisfreie_stadt"


def test_every_kreis_is_found_by_its_own_names_and_keys() -> None:
    for ags, kreis in bestand.kreise().items():
        assert register.kreis(ags) is kreis
        assert register.kreis(f"{ags}999") is kreis
        assert register.find_kreis(kreis.vertragsbezeichnung) is kreis
        assert register.find_kreis(kreis.name) is kreis


def test_towns_with_special_status_are_found() -> None:
    for name in ("Gießen", "Stadt Gießen", "Universitätsstadt Marburg", "Rüsselsheim", "Bad Homburg", "06631009"):
        assert register.stadt(name) is not None, name
    assert register.stadt("Wächtersbach") is None


@pytest.mark.parametrize("name", ["giessen", "Gießen", "Arbeitsamt Gießen", "AA Gießen", "Agentur für Arbeit Gießen"])
def test_an_arbeitsamt_goes_by_many_names(name: str) -> None:
    found = register.arbeitsamt(name)
    assert found is not None
    assert found.arbeitsamt == "Arbeitsamt Gießen"
    assert register.arbeitsamt("Arbeitsamt Musterstadt") is None


def test_a_district_has_the_traeger_of_its_day() -> None:
    assert names("giessen", IM_JAHR_2000) == {"Landkreis Gießen", "Wetteraukreis", "Vogelsbergkreis", "Stadt Gießen"}
    assert names("marburg", IM_JAHR_2000) == {"Landkreis Marburg-Biedenkopf", "Schwalm-Eder-Kreis", "Stadt Marburg"}
    assert names("wetzlar", IM_JAHR_2000) == {"Lahn-Dill-Kreis", "Landkreis Marburg-Biedenkopf", "Stadt Wetzlar"}
    assert names("frankfurt", DANACH) == {"Stadt Frankfurt am Main"}
    assert names("wetzlar", DANACH) == set()
    assert register.traeger("gibtsnicht", IM_JAHR_2000) == ()


def test_a_divided_kreis_says_which_part() -> None:
    teile = {one.bezirk: one for one in register.bezirke_of("06534", IM_JAHR_2000)}
    assert set(teile) == {"marburg", "wetzlar"}
    assert teile["wetzlar"].umfang == "teil"
    assert "Biedenkopf" in teile["wetzlar"].teil
    assert {kreis.ags for kreis in register.kreise_in_mehreren_bezirken(IM_JAHR_2000)} == {
        "06534", "06634", "06636", "06438",
    }  # fmt: skip
    assert register.kreise_in_mehreren_bezirken(DANACH) == ()


def test_a_gemeinde_is_placed_only_where_the_data_place_it() -> None:
    langen = register.bezirk_of_gemeinde("06438", "Langen", IM_JAHR_2000)
    assert langen is not None
    assert langen.bezirk == "frankfurt"
    assert register.bezirk_of_gemeinde("06438", "Mühlheim am Main", IM_JAHR_2000) is None
    friedberg = register.bezirk_of_gemeinde("06440008", "Friedberg (Hessen)", IM_JAHR_2000)
    assert friedberg is not None
    assert friedberg.bezirk == "giessen"


def test_between_two_unproven_days_both_districts_are_named_as_unsure() -> None:
    zuordnungen = register.bezirke_of("06532", IM_UMBRUCH)
    assert {(one.bezirk, one.sicher) for one in zuordnungen} == {("wetzlar", False), ("limburg-wetzlar", False)}
    assert [(one.bezirk, one.sicher) for one in register.bezirke_of("06532", DANACH)] == [("limburg-wetzlar", True)]


def test_neighbours_follow_the_day_and_are_mutual() -> None:
    assert {"marburg", "wetzlar", "frankfurt"} <= {one.id for one in register.nachbarbezirke("giessen", IM_JAHR_2000)}
    for am in (IM_JAHR_2000, DANACH, HEUTE):
        around = {one.id: {other.id for other in register.nachbarbezirke(one.id, am)} for one in register.bezirke(am)}
        assert all(around.values())
        for id_, others in around.items():
            assert id_ not in others
            for other in others:
                assert id_ in around[other], (am, id_, other)


def test_the_land_follows_from_the_key() -> None:
    hessen = register.land_of("06531")
    assert hessen is not None
    assert (hessen.id, hessen.kuerzel) == ("hessen", "HE")
    assert register.land("HE") is register.land("Hessen") is register.land("06") is hessen
    assert register.land_of("99001") is None
    assert register.land_of("") is None
    assert register.land("") is None
    assert len(bestand.laender()) == 16


def test_who_carries_the_sgb2_is_said_only_where_it_is_known() -> None:
    assert register.sgb2_traegerform("06534", dt.date(2006, 1, 1)) == "zugelassener kommunaler Träger"
    assert register.sgb2_traegerform("06531", dt.date(2020, 1, 1)) == "gemeinsame Einrichtung"
    assert register.sgb2_traegerform("06531", dt.date(2006, 1, 1)) is None
    assert register.sgb2_traegerform("06433", dt.date(2006, 1, 1)) is None
    assert register.sgb2_traegerform("06534", IM_JAHR_2000) is None


@given(st.dates(dt.date(1998, 1, 1), dt.date(2030, 12, 31)))
def test_on_every_day_every_kreis_lies_somewhere(am: dt.date) -> None:
    for kreis in bestand.kreise().values():
        if kreis.seit is None or am >= kreis.seit:
            zuordnungen = register.bezirke_of(kreis.ags, am)
            assert zuordnungen
            sicher = [one for one in zuordnungen if one.sicher]
            if any(one.umfang == "ganz" for one in sicher):
                assert len(sicher) == 1, (kreis.name, am)


@given(st.text(max_size=40))
def test_any_name_is_answered(name: str) -> None:
    register.find_kreis(name)
    register.stadt(name)
    register.arbeitsamt(name)
    register.land_of(name)
    register.kreis(name)


def test_the_data_refer_only_to_what_is_there() -> None:
    kreise, bezirke = set(bestand.kreise()), set(bestand.bezirke())
    for kreis in bestand.kreise().values():
        assert len(kreis.ags) == 5
        assert kreis.ags.startswith("06")
        assert set(kreis.nachbarkreise) <= kreise - {kreis.ags}
    for kreis in (one for one in bestand.kreise().values() if one.seit is None):
        for other in kreis.nachbarkreise:
            assert kreis.ags in bestand.kreise()[other].nachbarkreise, (kreis.ags, other)
    for stadt in bestand.staedte().values():
        assert stadt.kreis == stadt.ags[:5]
        assert stadt.kreis in kreise
        assert not stadt.bezirk or stadt.bezirk in bezirke
    for bezirk in bestand.bezirke().values():
        assert set(bezirk.nachbarbezirke_2000) <= bezirke
        assert not bezirk.nachfolger or bezirk.nachfolger in bezirke
    for zuordnung, _ in bestand.zuordnungen():
        assert zuordnung.bezirk in bezirke
        assert zuordnung.quelle
        assert zuordnung.umfang == "ganz" or zuordnung.teil
