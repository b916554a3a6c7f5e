"""Offices with article and ending, and provisions beside costs, as the contract prints them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.vertrag.muster import agreement, data
from tests.vertrag.test_vertrag import section
from vereinbarung.vertrag import build
from vereinbarung.vertrag.completeness import missing
from vereinbarung.vertrag.dump import dump
from vereinbarung.vertrag.view.aemter import beuge

BEKANNT = [
    ("Direktor", "der Direktor", "den Direktor"),
    ("Direktorin des Arbeitsamts", "die Direktorin des Arbeitsamts", "die Direktorin des Arbeitsamts"),
    (
        "Vorsitzender der Geschäftsführung",
        "der Vorsitzende der Geschäftsführung",
        "den Vorsitzenden der Geschäftsführung",
    ),
    (
        "Vorsitzende der Geschäftsführung",
        "die Vorsitzende der Geschäftsführung",
        "die Vorsitzende der Geschäftsführung",
    ),
    ("Erster Kreisbeigeordneter", "der Erste Kreisbeigeordnete", "den Ersten Kreisbeigeordneten"),
    ("Erste Kreisbeigeordnete", "die Erste Kreisbeigeordnete", "die Erste Kreisbeigeordnete"),
    ("Erster Stadtrat", "der Erste Stadtrat", "den Ersten Stadtrat"),
    ("stellvertretende Landrätin", "die stellvertretende Landrätin", "die stellvertretende Landrätin"),
    ("Regierungspräsident", "der Regierungspräsident", "den Regierungspräsidenten"),
    ("Oberbürgermeister", "der Oberbürgermeister", "den Oberbürgermeister"),
    ("Kreisausschuss", "der Kreisausschuss", "den Kreisausschuss"),
    ("Trägerversammlung", "die Trägerversammlung", "die Trägerversammlung"),
]
UNGEWISS = ("Landrat/Landrätin", "Vorsitzende/r", "Erste Landrat", "Referat Soziales", "Verein Hand in Hand", "N. N.")


@pytest.mark.parametrize(("amt", "der", "den"), BEKANNT)
def test_article_and_ending_agree(amt: str, der: str, den: str) -> None:
    assert [" ".join(beuge(amt, fall) or ()) for fall in ("der", "den")] == [der, den]


@pytest.mark.parametrize("amt", UNGEWISS)
def test_what_is_not_certain_stays_as_it_was_written(amt: str) -> None:
    assert beuge(amt, "den") is None
    assert f"vertreten durch {amt}" in _represented_by(amt)


def _represented_by(amt: str) -> str:
    daten: dict[str, Any] = data()
    daten["parteien"][0]["vertreten_durch"] = {"funktion": amt}
    v = agreement(daten)
    dokument = build(v)
    assert missing(v, dokument) == []
    return dump(dokument).replace("~", " ")


def test_a_chairman_represents_in_the_accusative() -> None:
    text = _represented_by("Vorsitzender der Geschäftsführung")
    assert "vertreten durch den Vorsitzenden der Geschäftsführung" in text


def test_who_speaks_in_public_stands_in_the_nominative() -> None:
    daten: dict[str, Any] = data()
    a, b = [p["id"] for p in daten["parteien"]][:2]
    daten["oeffentlichkeitsarbeit"]["leitung"] = {
        "verantwortlich": {a: "Vorsitzender der Geschäftsführung", b: "Geschäftsführer"}
    }
    text = section(build(agreement(daten)), "leitung")
    assert "der Vorsitzende der Geschäftsführung" in text
    assert "der Geschäftsführer" in text


def test_a_provision_behind_a_kind_of_costs_stands_in_brackets() -> None:
    daten: dict[str, Any] = data()
    a, b = [p["id"] for p in daten["parteien"]][:2]
    art = "Kosten für Personen mit Leistungen nach dem BSHG"
    daten["kooperationsfelder"]["foerderung"] = {
        "instrumente": [
            {
                "instrument": "Eingliederungszuschuss",
                "norm": "§§ 217 ff. SGB III",
                "traegt": [
                    {"partei": a, "kostenart": art, "norm": "§ 19 BSHG"},
                    {"partei": b, "kostenart": "Lohnkosten", "anteil": "50 %", "norm": "§ 19 BSHG"},
                ],
            }
        ]
    }
    text = dump(build(agreement(daten))).replace("~", " ")
    assert f"{art} (§ 19 BSHG)" in text
    assert "Lohnkosten (50 Prozent) nach § 19 BSHG" in text
