"""Form rules of a Land: known where they are on file, and otherwise not invented."""

from __future__ import annotations

import datetime as dt

import pytest

from vereinbarung.datafiles import load
from vereinbarung.gebiete.form import formregel, has_formregeln
from vereinbarung.recht.norm import parse

IM_JAHR_2001 = dt.date(2001, 1, 15)


def test_kreis_and_town_in_hessen_sign_with_two_persons() -> None:
    for art, organ, norm in (
        ("landkreis", "Der Kreisausschuss", "§ 45 Abs. 2 HKO"),
        ("stadt", "Der Magistrat", "§ 71 Abs. 2 HGO"),
        ("gemeinde", "Der Gemeindevorstand", "§ 71 Abs. 2 HGO"),
    ):
        regel = formregel("HE", art, IM_JAHR_2001)
        assert regel is not None
        assert (regel.anzahl, regel.organ, regel.norm) == (2, organ, norm)
        assert regel.schriftform
        assert regel.siegel == "unklar"
        assert regel.siegelfeld


def test_the_arbeitsamt_signs_alone_and_gives_way_to_the_agentur() -> None:
    amt = formregel("hessen", "arbeitsamt", IM_JAHR_2001)
    assert amt is not None
    assert [person.amt for person in amt.personen] == ["Direktor/Direktorin des Arbeitsamts"]
    assert formregel("HE", "arbeitsamt", dt.date(2004, 1, 1)) is None
    assert formregel("HE", "agentur", dt.date(2003, 12, 31)) is None
    agentur = formregel("HE", "agentur", dt.date(2004, 1, 1))
    assert agentur is not None
    assert agentur.anzahl == 1


def test_a_kommunales_jobcenter_follows_its_kreis_or_town() -> None:
    regel = formregel("HE", "kommunales_jobcenter", dt.date(2012, 1, 1))
    assert regel is not None
    assert regel.wie == ("landkreis", "stadt")


def test_what_is_not_on_file_is_none() -> None:
    assert has_formregeln("HE")
    assert has_formregeln("06")
    assert not has_formregeln("BY")
    assert not has_formregeln("Atlantis")
    assert formregel("BY", "landkreis", IM_JAHR_2001) is None
    assert formregel("HE", "verein", IM_JAHR_2001) is None
    assert formregel("HE", "landkreis", dt.date(1980, 1, 1)) is None


@pytest.mark.parametrize("land", sorted(load("form")))
def test_every_rule_names_its_source_and_law(land: str) -> None:
    quellen = load("recht")["quellen"]["quellen"]
    for roh in load("form")[land]["regeln"]:
        assert set(roh["quelle"]) <= set(quellen)
        assert roh["quelle"]
        assert parse(roh["norm"])
        assert roh["konfidenz"] in {"gesehen", "aus Kenntnis sicher", "unsicher"}
        assert roh["siegel"] in {"ja", "nein", "unklar"}
        assert "gueltig_ab" in roh or "gueltig_ab_spaetestens" in roh
        assert roh["personen"] or roh["wie"]
