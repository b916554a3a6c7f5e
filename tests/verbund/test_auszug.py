"""What an extract holds, and that it survives as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.regeln.seiten import complete
from tests.strategies import Fall, beschaedigte, vereinbarungen
from vereinbarung.fristen.dauer import Dauer, Einheit
from vereinbarung.fristen.laufzeit import Endart, Ende
from vereinbarung.model.reading import read as read_model
from vereinbarung.source import read
from vereinbarung.verbund import Auszug, Gebietsauszug, Laufzeitauszug, Parteiauszug, Verweis, auszug, unlesbar
from vereinbarung.verbund.daten import als_daten, aus_daten


def of(text: str, datei: str = "a.yaml") -> Auszug:
    tree = read(text.encode()).tree
    return auszug(read_model(tree.data), datei) if tree is not None else unlesbar(datei)


def fragment(text: str) -> Auszug:
    return of(complete(text)[0])


def there_and_back(a: Auszug) -> Auszug:
    return aus_daten(json.loads(json.dumps(als_daten(a))))


def test_who_where_and_how_long() -> None:
    a = fragment("unterzeichnung: {ort: Gießen, am: 20.12.2000}\n")
    assert (a.art, a.kennung, a.status) == ("rahmenvereinbarung", "RV-Giessen-2001", "entwurf")
    assert a.parteien == (
        Parteiauszug("aa", "arbeitsamt", "Arbeitsamt Gießen", "arbeitsverwaltung"),
        Parteiauszug("lk", "landkreis", "Landkreis Gießen", "traeger", "06531"),
    )
    assert a.gebiet == (
        Gebietsauszug("kreise", "", "06531", ("geltung", "gebiet", "kreise", 0), ohne=("Stadt Gießen",)),
    )
    assert a.laufzeit is not None
    assert replace(a.laufzeit, regel=None) == Laufzeitauszug(
        date(2001, 1, 1), date(2001, 12, 31), verlaengerung="vereinbarung"
    )
    assert a.laufzeit.regel is not None
    assert a.laufzeit.regel.ende == Ende(Endart.DAUER, dauer=Dauer(1, Einheit.JAHRE))
    assert a.unterzeichnet_am == date(2000, 12, 20)
    assert a.auskunft["einrichtung"] == "absicht"
    assert a.auskunft["angesprochen"][0] == {
        "name": "Stadt Gießen",
        "ags": None,
        "am": "2000-10-02",
        "ergebnis": "eigene Vereinbarung",
    }
    assert a.kaputt == ()


def test_references_know_their_place_and_what_they_may_lead_to() -> None:
    a = fragment(
        "kooperationsfelder:\n"
        "  vermittlungseinrichtung: {form: sondervereinbarung, sondervereinbarung: SV-1}\n"
        "weitere:\n"
        "  inkrafttreten:\n"
        "    loest_ab: [Absprache von 1995, {bezeichnung: Alt, kennung: RV-0, vom: 1.2.1998}]\n"
    )
    assert a.verweise == (
        Verweis("RV-0", "H.10", ("weitere", "inkrafttreten", "loest_ab", 1, "kennung"), vom=date(1998, 2, 1)),
        Verweis(
            "SV-1",
            "C.2",
            ("kooperationsfelder", "vermittlungseinrichtung", "sondervereinbarung"),
            ("sondervereinbarung",),
        ),
    )
    assert a.verweis("C.2") == a.verweise[1]
    assert a.verweis("G.1") is None


def test_what_is_broken_is_named_and_what_is_left_out_is_not_broken() -> None:
    a = fragment("geltung:\n  laufzeit: {dauer: schnell}\n  gebiet: {nicht_geregelt: folgt}\n")
    assert a.kaputt == ("G.2",)
    assert (a.laufzeit, a.gebiet) == (None, ())


def test_a_kennung_that_cannot_be_used_is_none() -> None:
    a = fragment("kennung: nicht so\n")
    assert (a.kennung, a.lesbar) == ("", True)
    assert "kennung" in a.kaputt


def test_of_a_file_that_is_no_agreement_the_kennung_is_known() -> None:
    assert of("art: rahmenwerk\nkennung: RV-1\n") == Auszug("a.yaml", "rahmenwerk", "RV-1", lesbar=False)
    assert of("art: [\n") == Auszug("a.yaml", lesbar=False)


@given(st.one_of(vereinbarungen(), beschaedigte()))
def test_an_extract_survives_as_json(fall: Fall) -> None:
    a = of(fall.yaml)
    assert there_and_back(a) == a


def test_every_example_survives_as_json(beispiele: list[Path]) -> None:
    assert beispiele
    for path in beispiele:
        a = of(path.read_text(encoding="utf-8"), path.name)
        assert a.lesbar
        assert there_and_back(a) == a
