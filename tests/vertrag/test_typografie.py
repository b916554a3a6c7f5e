"""Quotes, non-breaking spaces, German forms."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from vereinbarung.vertrag import deutsch
from vereinbarung.vertrag.document import plain
from vereinbarung.vertrag.typografie import anfuehrung, schutz
from vereinbarung.vertrag.view.namen import Name, Namen, genus
from vereinbarung.vertrag.worte import verbinde, wert


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("§ 5 Abs. 2 Satz 1 Nr. 3 SGB III", "§~5 Abs.~2 Satz~1 Nr.~3 SGB~III"),
        ("§§ 217 ff. SGB III", "§§~217~ff. SGB~III"),
        ("Art. 6 DSGVO", "Art.~6 DSGVO"),
        ("am 1. Januar 2001", "am 1.~Januar 2001"),
        ("z. B. und z.B.", "z.~B. und z.~B."),
        ("6.000 DM, 50 Prozent", "6.000~DM, 50~Prozent"),
        ("Der Satz endet. 3 Wochen", "Der Satz endet. 3 Wochen"),
    ],
)
def test_non_breaking_spaces(text, expected):
    assert schutz(text).replace("\u00a0", "~") == expected


def test_straight_quotes_become_german_ones():
    assert anfuehrung('Ein "Wort" und ("noch eins").') == "Ein „Wort“ und („noch eins“)."
    assert anfuehrung('" nach einem Wert', anfang_oeffnet=False) == "“ nach einem Wert"


def test_german_forms():
    assert deutsch.datum(date(2001, 3, 1)) == "1.\u00a0März\u00a02001"
    assert deutsch.geld(Decimal(6000), "DM") == "6.000\u00a0DM"
    assert deutsch.geld(Decimal("3067.75"), "EUR") == "3.067,75\u00a0Euro"
    assert deutsch.geld(Decimal("0.5"), "DM") == "0,50\u00a0DM"
    assert deutsch.prozent(Decimal("33.3")) == "33,3\u00a0Prozent"
    assert deutsch.zahlwort(3) == "drei"
    assert deutsch.zahlwort(1200) == "1.200"


def test_lists():
    assert plain(verbinde([wert("A"), wert("B"), wert("C")]).inlines) == "A, B und C"
    assert plain(verbinde([wert("A")]).inlines) == "A"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Arbeitsamt Gießen", "n"),
        ("Landkreis", "m"),
        ("Main-Taunus-Kreis", "m"),
        ("Stadt Kassel", "f"),
        ("Landeshauptstadt Wiesbaden", "f"),
        ("Agentur für Arbeit", "f"),
        ("Jobcenter", "n"),
        ("GAB", ""),
        ("Hessisches Amt", ""),
        ("Gießen", ""),
    ],
)
def test_gender_by_first_word(name, expected):
    assert genus(name) == expected


def test_names_in_cases():
    amt, stadt, gab = (Name.of(n, ("p",)) for n in ("Arbeitsamt", "Stadt", "GAB"))
    assert [plain(n.der.inlines) for n in (amt, stadt, gab)] == ["das Arbeitsamt", "die Stadt", "GAB"]
    assert [plain(n.dem.inlines) for n in (amt, stadt, gab)] == ["dem Arbeitsamt", "der Stadt", "GAB"]
    assert [plain(n.vom.inlines) for n in (amt, stadt, gab)] == ["vom Arbeitsamt", "von der Stadt", "von GAB"]
    assert plain(amt.Der.inlines) == "Das Arbeitsamt"
    both = Namen([amt, stadt])
    assert both.mehrere
    assert plain(both.den.inlines) == "das Arbeitsamt und die Stadt"
    free = Name.frei("die Leitung", ("p",))
    assert plain(free.der.inlines) == "die Leitung"
