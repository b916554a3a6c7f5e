"""The index over agreements."""

from __future__ import annotations

import pytest

from vereinbarung.befund import Unpruefbar
from vereinbarung.verbund import FEHLT, Auszug, Verbund, Verweis, ganz


def rahmen(kennung: str, *ziele: str, datei: str = "") -> Auszug:
    verweise = tuple(Verweis(ziel, "H.10", ("weitere", i)) for i, ziel in enumerate(ziele))
    return Auszug(datei or f"{kennung}.yaml", "rahmenvereinbarung", kennung, verweise=verweise)


def to(ziel: str, *arten: str) -> Verweis:
    return Verweis(ziel, "C.2", (), arten)


def test_a_reference_leads_to_the_one_agreement_of_that_name_and_back() -> None:
    alt, neu = rahmen("RV-1"), rahmen("RV-2", "RV-1")
    verbund = Verbund([neu], [alt])
    assert verbund.ziel(neu.verweise[0]) is alt
    assert verbund.verweise_auf("RV-1") == ((neu, neu.verweise[0]),)
    assert verbund.eigene == (neu,)
    assert verbund.alle == (alt, neu)


def test_a_reference_that_leads_to_none_several_or_another_kind_leads_nowhere() -> None:
    verbund = Verbund([rahmen("RV-1"), rahmen("RV-2", datei="a"), rahmen("RV-2", datei="b")])
    assert verbund.ziel(to("RV-3")) is None
    assert verbund.ziel(to("RV-2")) is None
    assert verbund.ziel(to("RV-1", "sondervereinbarung")) is None
    assert verbund.ziel(to("RV-1", "sondervereinbarung", "rahmenvereinbarung")) is not None


def test_nothing_is_said_of_what_could_not_be_read() -> None:
    verbund = Verbund([Auszug("a.yaml", "", "RV-1", lesbar=False), Auszug("b.yaml", lesbar=False)])
    with pytest.raises(Unpruefbar, match=r"a\.yaml"):
        verbund.ziel(to("RV-1"))
    assert [a.datei for a in verbund.ohne_kennung] == ["b.yaml"]
    with pytest.raises(Unpruefbar, match=r"G\.2"):
        ganz(Auszug("a.yaml", kaputt=("G.2",)), "G.1", "G.2")


def test_a_value_of_another_file_is_looked_up_by_its_path() -> None:
    data = {"geltung": {"laufzeit": {"dauer": "1 Jahr"}}, "parteien": [{"id": "aa"}]}
    a = rahmen("RV-1")
    verbund = Verbund([a], lesen={"RV-1.yaml": data}.get)
    assert verbund.wert(a, ("geltung", "laufzeit", "dauer")) == "1 Jahr"
    assert verbund.wert(a, ("parteien", 0, "id")) == "aa"
    assert verbund.wert(a, ()) == data
    for pfad in (
        ("geltung", "gebiet"),
        ("parteien", 1),
        ("parteien", "id"),
        ("geltung", 0),
        ("parteien", 0, "id", "x"),
    ):
        assert verbund.wert(a, pfad) is FEHLT
    with pytest.raises(Unpruefbar):
        verbund.wert(rahmen("RV-9"), ("titel",))


@pytest.mark.parametrize(
    "typed", ["RV-Giesen-2001", "rv_giessen_2001", "RV-Gießen-2001", "RV-Giessen-2010", "RV-Giessen-01"]
)
def test_a_misspelt_name_is_recognised(typed: str) -> None:
    verbund = Verbund([rahmen("RV-Giessen-2001"), rahmen("RV-Fulda-2001"), rahmen("SV-Hanau")])
    expected = "" if typed == "RV-Giessen-01" else "RV-Giessen-2001"
    assert verbund.vorschlag(to(typed, "rahmenvereinbarung")) == expected
    assert verbund.vorschlag(to(typed, "sondervereinbarung")) == ""
