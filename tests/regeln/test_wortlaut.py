"""What the rules on wording take for a slip, and what they leave alone."""

from __future__ import annotations

import json

import pytest

from tests.regeln.seiten import check


def rules_on(text: str, **extra: object) -> set[str]:
    """Return the rules that speak on an own paragraph with this text."""
    lines = [
        "eigene_paragraphen:",
        "  - id: probe",
        "    titel: Probe",
        "    absaetze:",
        f"      - {json.dumps(text, ensure_ascii=False)}",
    ]
    lines += [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in extra.items()]
    report, places = check("\n".join(lines) + "\n")
    assert not report.abgestuerzt
    return {b.regel for b in report.befunde if places.get(b.stelle.zeile) == 5}


@pytest.mark.parametrize(
    "text",
    [
        "Beginn ist der XX.XX.2011.",
        "Ansprechperson ist N.N.",
        "Ansprechperson ist N. N. im Landkreis.",
        "TODO klären.",
        "Es gilt [•].",
        "Die Zahl ist [Zahl einsetzen].",
        "Näheres regelt § XX.",
        "Der Betrag ist ____ DM.",
        "Die Stadt ……. beteiligt sich.",
        "Frau Mustermann leitet.",
        "Lorem ipsum dolor.",
        "Das Datum ist [Datum].",
        "Die Quote beträgt xx %.",
        "Wer zahlt???",
    ],
)
def test_placeholders_are_found(text: str) -> None:
    assert "TX-01" in rules_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Das Muster der Bescheinigung ist verbindlich.",
        "Eine Musterklage bleibt möglich.",
        "Die Parteien prüfen dies ... jährlich.",
        "Art. 20 GG und § 10 SGB III gelten.",
        "Die Stufe III wird angewandt.",
        "Siehe [[C.3]].",
        "Das gilt auch [sinngemäß].",
        "Wer zahlt?",
        "Die To-do-Liste führt das Arbeitsamt.",
    ],
)
def test_ordinary_words_are_no_placeholders(text: str) -> None:
    assert "TX-01" not in rules_on(text)


@pytest.mark.parametrize(("status", "schwere"), [("entwurf", "warnung"), ("beschlossen", "fehler")])
def test_a_placeholder_weighs_more_once_decided(status: str, schwere: str) -> None:
    report, _ = check(f"status: {status}\nuntertitel: für Musterstadt\n")
    assert [str(b.schwere) for b in report.befunde if b.regel == "TX-01"] == [schwere]


@pytest.mark.parametrize(
    "text", ["Anfragen an sozialamt@kreis.example.", "Tel. 0641/9393-1.", "Durchwahl: 0641 93931."]
)
def test_addresses_and_numbers_are_volatile(text: str) -> None:
    assert "TX-03" in rules_on(text)


@pytest.mark.parametrize(
    "text", ["Der Betrag ist 6.000 DM.", "Es gilt vom 1.1.2001 bis 31.12.2001.", "Der Schlüssel 06531 ist gemeint."]
)
def test_sums_days_and_keys_are_no_telephone_numbers(text: str) -> None:
    assert "TX-03" not in rules_on(text)


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Es gilt § 99 dieser Vereinbarung.", "VW-17"),
        ("Es gilt § 99 Abs. 2 Satz 1 dieses Vertrages.", "VW-17"),
        ("Es gilt § 2 dieser Rahmenvereinbarung.", "VW-18"),
        ("Es gilt § 99 SGB X.", ""),
        ("Es gilt § 99 dieses Gesetzes.", ""),
        ("Es gilt [[G.2]].", ""),
        ("Es gilt [[Z.9]].", "VW-05"),
        ("Es gilt [[C.2#absicht]].", ""),
        ("Es gilt [[probe]].", ""),
        ("Es gilt Anlage 4.", "VW-21"),
        ("Es gilt Anlage 4 zur Satzung.", ""),
        ("Es gilt Artikel 99 dieser Vereinbarung.", "VW-17"),
        ("Es gilt Ziffer 99.2 dieser Vereinbarung.", "VW-17"),
        ("Es gilt Ziff. 2.1 dieser Vereinbarung.", "VW-18"),
        ("Es gilt Artikel 20 GG.", ""),
        ("Die Arten dieser Vereinbarung.", ""),
    ],
)
def test_references_typed_by_hand(text: str, rule: str) -> None:
    assert {r for r in rules_on(text) if r.startswith("VW-")} == ({rule} if rule else set())


@pytest.mark.parametrize(
    "text",
    [
        "Das Arbeitsamt Marburg wirkt mit.",
        "Die Beratung im Arbeitsamt ist frei.",
        "Die Arbeitsverwaltung lädt ein.",
    ],
)
def test_other_offices_are_not_taken_for_the_party(text: str) -> None:
    parteien = [
        {
            "id": "aa",
            "art": "arbeitsamt",
            "name": "Arbeitsamt Gießen",
            "genannt": "Arbeitsverwaltung",
            "vertreten_durch": "Direktor",
        },
        {
            "id": "lk",
            "art": "landkreis",
            "ags": "06531",
            "name": "Landkreis Gießen",
            "genannt": "Landkreis",
            "vertreten_durch": {"organ": "Kreisausschuss"},
        },
    ]
    assert "PA-11" not in rules_on(text, parteien=parteien)
    assert "PA-11" in rules_on("Dann lädt das Arbeitsamt ein.", parteien=parteien)
