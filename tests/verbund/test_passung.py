"""Whether two agreements speak of the same party and the same area; how a Sondervereinbarung fits its Rahmenvereinbarung."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from vereinbarung.regeln.verbund import vb_laufzeit_laenger, vb_rahmen_ohne_rueckverweis
from vereinbarung.regeln.verbund._flaeche import innerhalb
from vereinbarung.regeln.verbund._partner import partner, wer
from vereinbarung.verbund import Auszug, Gebietsauszug, Laufzeitauszug, Parteiauszug, Verbund, Verweis

AM = date(2001, 1, 1)


def teil(art: str, ags: str = "", name: str = "", **more: object) -> Gebietsauszug:
    return Gebietsauszug(art, name, ags, (), **more)


GIESSEN = teil("kreise", "06531")
OHNE_STADT = teil("kreise", "06531", ohne=("Stadt Gießen",))
STADT = teil("staedte", "06531005")
MARBURG = teil("teilgebiet", "06534", teil="Kreisteil Marburg", ohne=("Kreisteil Biedenkopf",))
BIEDENKOPF = teil("teilgebiet", "06534", teil="Kreisteil Biedenkopf")


@pytest.mark.parametrize(
    ("part", "area", "inside"),
    [
        (GIESSEN, [GIESSEN], True),
        (teil("kreise", name="Landkreis Gießen"), [GIESSEN], True),
        (OHNE_STADT, [GIESSEN], True),
        (GIESSEN, [OHNE_STADT], False),
        (GIESSEN, [OHNE_STADT, STADT], True),
        (STADT, [GIESSEN], True),
        (STADT, [OHNE_STADT], False),
        (teil("staedte", name="Stadt Gießen"), [OHNE_STADT], False),
        (teil("gemeinden", "06531006", "Grünberg"), [OHNE_STADT], True),
        (teil("gemeinden", "06531006"), [OHNE_STADT], None),
        (GIESSEN, [STADT], False),
        (teil("kreise", "06440"), [GIESSEN], False),
        (teil("gemeinden", name="Irgendwo"), [GIESSEN], None),
        (MARBURG, [MARBURG], True),
        (BIEDENKOPF, [MARBURG], False),
        (teil("kreise", "06534"), [MARBURG], False),
        (teil("kreise", "06534"), [MARBURG, BIEDENKOPF], None),
        (BIEDENKOPF, [teil("kreise", "06534")], True),
        (BIEDENKOPF, [teil("kreise", "06534", ohne=("Kreisteil Biedenkopf",))], False),
        (
            teil("gemeinden", "06534003", "Biedenkopf"),
            [teil("teilgebiet", "06534", teil="West", gemeinden=("Biedenkopf",))],
            True,
        ),
        (
            teil("gemeinden", "06534003", "Biedenkopf"),
            [teil("teilgebiet", "06534", teil="Ost", gemeinden=("Kirchhain",))],
            False,
        ),
        (
            teil("geschaeftsstellen", name="Geschäftsstelle A"),
            [teil("geschaeftsstellen", name="Geschäftsstelle A")],
            True,
        ),
        (teil("geschaeftsstellen", name="Geschäftsstelle A"), [GIESSEN], None),
    ],
)
def test_whether_a_part_lies_in_an_area(part: Gebietsauszug, area: list[Gebietsauszug], inside: bool | None) -> None:
    assert innerhalb(part, area, AM) is inside


def partei(art: str, name: str, ags: str = "") -> Parteiauszug:
    return Parteiauszug("x", art, name, "traeger", ags)


def test_a_party_is_known_again_by_what_it_is_and_not_by_its_short_name() -> None:
    assert wer(partei("arbeitsamt", "Arbeitsamt Marburg"), AM) == wer(
        partei("agentur", "Agentur für Arbeit Marburg"), AM
    )
    assert wer(partei("arbeitsamt", "Arbeitsamt Marburg"), AM) != wer(partei("arbeitsamt", "Arbeitsamt Wetzlar"), AM)
    assert wer(partei("landkreis", "Landkreis Gießen"), AM) == wer(partei("landkreis", "LK Gießen", "06531"), AM)
    assert wer(partei("landkreis", "Gießen", "06531"), AM) != wer(partei("stadt", "Gießen", "06531005"), AM)
    assert wer(partei("verein", "VIA  e.V."), AM) == wer(partei("verein", "Via e.V."), AM)
    # The Jobcenter of a Kreis is not the Kreis.
    assert wer(partei("jobcenter", "Jobcenter Gießen", "06531"), AM) != wer(partei("landkreis", "Gießen", "06531"), AM)


def test_a_party_is_found_in_another_file_by_register_or_name() -> None:
    rahmen = Auszug(
        "r.yaml",
        parteien=(
            partei("arbeitsamt", "Arbeitsamt Marburg"),
            partei("jobcenter", "Jobcenter Gießen", "06531"),
            partei("landkreis", "Landkreis Gießen", "06531"),
            partei("verein", "VIA e.V."),
        ),
    )
    for other, at in (
        (partei("agentur", "Agentur für Arbeit Marburg"), 0),
        (partei("landkreis", "Kreis Gießen", "06531"), 2),
        (partei("verein", "Via  e.V.", "06531005"), 3),
    ):
        assert partner(other, rahmen, AM) is rahmen.parteien[at]
    assert partner(partei("stadt", "Stadt Gießen", "06531005"), rahmen, AM) is None
    assert partner(partei("landkreis", "Landkreis Gießen", "06440"), rahmen, AM) is None


def paar(own: Laufzeitauszug, there: Laufzeitauszug) -> tuple[Auszug, Verbund]:
    sonder = Auszug(
        "s.yaml",
        "sondervereinbarung",
        "SV",
        laufzeit=own,
        verweise=(Verweis("RV", "VR", ("rahmenvereinbarung", "kennung"), ("rahmenvereinbarung",)),),
    )
    return sonder, Verbund([sonder, Auszug("r.yaml", "rahmenvereinbarung", "RV", laufzeit=there)])


def ein_jahr(**more: object) -> Laufzeitauszug:
    return replace(Laufzeitauszug(date(2001, 1, 1), date(2001, 12, 31)), **more)


@pytest.mark.parametrize(
    ("own", "there", "longer"),
    [
        (ein_jahr(), ein_jahr(), False),
        (ein_jahr(ende=date(2002, 1, 1)), ein_jahr(), True),
        (ein_jahr(ende=None, offen=True), ein_jahr(), True),
        (ein_jahr(ende=None, offen=True), ein_jahr(ende=None, offen=True), False),
        (ein_jahr(verlaengerung="automatisch"), ein_jahr(verlaengerung="vereinbarung"), True),
        (ein_jahr(verlaengerung="automatisch"), ein_jahr(verlaengerung="automatisch"), False),
        (ein_jahr(ende=None, ende_mit="die Rahmenvereinbarung"), ein_jahr(), False),
    ],
)
def test_a_longer_term_must_say_what_happens_at_the_end(
    own: Laufzeitauszug, there: Laufzeitauszug, longer: bool
) -> None:
    sonder, verbund = paar(own, there)
    assert len(list(vb_laufzeit_laenger.check_verbund(sonder, verbund))) == longer
    says = replace(sonder, auskunft={"bei_ende": "endet"})
    assert list(vb_laufzeit_laenger.check_verbund(says, verbund)) == []


def test_an_amendment_of_c2_stands_for_the_reference_back() -> None:
    sonder, verbund = paar(ein_jahr(), ein_jahr())
    assert len(list(vb_rahmen_ohne_rueckverweis.check_verbund(sonder, verbund))) == 1
    for punkte, findings in ((["C.2"], 0), (["G.2"], 1)):
        nachtrag = Auszug(
            "n.yaml",
            "nachtrag",
            "NT",
            verweise=(Verweis("RV", "NT1", ("bezug", "kennung")),),
            auskunft={"punkte": punkte},
        )
        more = Verbund([sonder], [*verbund.alle[:1], nachtrag])
        assert len(list(vb_rahmen_ohne_rueckverweis.check_verbund(sonder, more))) == findings
