"""Rules on joint agencies beyond their pages: the law of the day, sums, mandates found in the drafter's words."""

from __future__ import annotations

from datetime import date

import pytest

from tests.regeln.seiten import check
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.leitfaden.modelle import erprobung, modelle
from vereinbarung.recht import store
from vereinbarung.regeln.v_agentur._agentur import auftragszitate, laengste_dauer

M2C = """art: sondervereinbarung
rechtsstand: {am}
stand: {am}
einrichtung:
  name: Gemeinsame Stelle
  modell: M2c
  leistungsgewaehrung_durch: einrichtung
  modellvorhaben: {vorhaben}
"""
LAUFEND = "{aufgenommen_am: 1.1.2001, bis: 31.12.2002}"


def findings(text: str, prefix: str) -> list[str]:
    return sorted(b.regel for b in check(text)[0].befunde if b.regel.startswith(prefix))


def test_models_and_their_clause_are_data_with_sources() -> None:
    assert list(modelle()) == ["M1", "M2a", "M2b", "M2c", "M2d"]
    assert all(key in store.quellen() for key in erprobung().quelle)
    assert all(store.eintrag(id_).normen for id_ in erprobung().eintraege)
    assert {"V1", "V10", "VM"} <= set(leitfaden())


@pytest.mark.parametrize(
    ("am", "vorhaben", "expected"),
    [
        ("1.6.2000", LAUFEND, ["VM-02"]),
        ("1.6.2000", "{geplant: ja}", ["VM-08"]),
        ("10.12.2000", LAUFEND, ["VM-03"]),
        ("10.12.2000", "{geplant: ja}", ["VM-03", "VM-08"]),
        ("1.1.2001", LAUFEND, []),
        ("30.6.2004", LAUFEND, []),
        ("31.12.2004", LAUFEND, ["VM-03"]),
        ("1.1.2005", LAUFEND, ["VM-02"]),
        ("1.1.2005", "{geplant: ja}", ["VM-02", "VM-08"]),
        ("1.6.2021", LAUFEND, ["VM-02"]),
    ],
)
def test_a_model_beyond_present_law_through_time(am: str, vorhaben: str, expected: list[str]) -> None:
    assert findings(M2C.format(am=am, vorhaben=vorhaben), "VM") == expected


def test_unproven_law_is_never_silently_green() -> None:
    # Between promulgation and the latest possible first day the answer is a warning, neither an error nor silence.
    report, _ = check(M2C.format(am="10.12.2000", vorhaben=LAUFEND))
    [finding] = [b for b in report.befunde if b.regel == "VM-03"]
    assert "nicht sicher" in finding.meldung
    assert "BGBl." in finding.hilfe


@pytest.mark.parametrize(
    ("ab", "last", "reason"),
    [
        (date(2001, 1, 1), date(2002, 12, 31), "24 Monate"),
        (date(2002, 12, 31), date(2004, 12, 30), "24 Monate"),
        (date(2003, 6, 1), date(2004, 12, 31), "Ende der Erprobungsklausel"),
        (None, date(2004, 12, 31), "Ende der Erprobungsklausel"),
    ],
)
def test_a_trial_lasts_two_years_at_most_and_not_beyond_the_clause(ab: date | None, last: date, reason: str) -> None:
    found, grund = laengste_dauer(ab)
    assert found == last
    assert reason in grund


@pytest.mark.parametrize(
    ("am", "allowed"), [("1.1.2001", True), ("31.12.2004", True), ("1.1.2005", False), ("1.1.2011", False)]
)
def test_a_joint_contact_point_is_told_what_the_law_of_the_day_says(am: str, allowed: bool) -> None:
    text = f"art: sondervereinbarung\nrechtsstand: {am}\nanlaufstelle: {{gemeinsam: ja, wo: im Rathaus}}\n"
    [finding] = [b for b in check(text)[0].befunde if b.regel == "V4-01"]
    assert "rät" in finding.meldung
    assert ("Das Gesetz lässt sie zu" in finding.meldung) is allowed


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("im Auftrag (§ 88 SGB X)", ["§ 88 SGB X"]),
        ("nach §§ 88 ff. SGB X und § 86 SGB X", ["§§ 88 ff. SGB X"]),
        ("nach § 91 Abs. 1 SGB\u00a0X erstattet", ["§ 91 Abs. 1 SGB\u00a0X"]),
        ("nach § 86 SGB X und § 104 SGB X", []),
        ("88 SGB X ohne Zeichen, § 88 SGB III", []),
    ],
)
def test_mandates_are_found_in_words(text: str, cited: list[str]) -> None:
    assert [text[t.von : t.bis] for t in auftragszitate(text)] == cited


@pytest.mark.parametrize(
    ("lines", "insgesamt", "found"),
    [
        ("[{arbeitgeber: aa, anzahl: 2}, {arbeitgeber: lk, anzahl: 4, davon: {foerderung: SAM, anzahl: 2}}]", 6, []),
        ("[{arbeitgeber: aa, anzahl: 2}, {arbeitgeber: lk, anzahl: 4, davon: {foerderung: SAM, anzahl: 2}}]", 8, ["V1-02"]),
        ("[{arbeitgeber: aa, anzahl: 2}, {arbeitgeber: lk, anzahl: rund 4}]", 9, []),
        ("[{arbeitgeber: aa, anzahl: 2}, {arbeitgeber: lk, anzahl: 8 bis 10, davon: {foerderung: SAM, anzahl: 9}}]", 12, []),
        ("[{arbeitgeber: aa, anzahl: 2}, {arbeitgeber: lk, anzahl: 2, davon: {foerderung: SAM, anzahl: 2 bis 3}}]", 4, []),
    ],
)
def test_funded_staff_are_never_counted_twice(lines: str, insgesamt: int, found: list[str]) -> None:
    text = f"art: sondervereinbarung\npersonal:\n  stellen: {lines}\n  insgesamt: {insgesamt}\n"
    assert [r for r in findings(text, "V1") if r in ("V1-01", "V1-02")] == found
