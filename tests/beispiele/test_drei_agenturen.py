"""The report's table of the three agencies: every cell, fact by fact, stands in an example and on its paper.

Nine rows, three columns. A fact names its place in the YAML, what stands there, and what the contract prints of it.
"""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

import pytest

from tests.conftest import ROOT
from vereinbarung import pipeline
from vereinbarung.source import read
from vereinbarung.vertrag.dump import dump

AGENTUREN = ("bad_hersfeld", "hanau", "marburg")
ZEILEN = (
    "Personal",
    "Räumlichkeiten",
    "Ausstattung",
    "Finanzierung",
    "Personenkreis",
    "Arbeitsweise",
    "Förderung",
    "Sanktionen",
    "Erfolgsdokumentation",
)


class Tatsache(NamedTuple):
    """A fact of a cell: agency, row, YAML place, value there (of a mapping: what it must hold), printed words."""

    agentur: str
    zeile: str
    ort: str
    wert: Any
    gedruckt: str


def spalte(agentur: str, **zeilen: list[tuple[str, Any, str]]) -> list[Tatsache]:
    by_key = {z.casefold().replace("ä", "ae").replace("ö", "oe"): z for z in ZEILEN}
    return [Tatsache(agentur, by_key[key], *fact) for key, facts in zeilen.items() for fact in facts]


TABELLE = [
    *spalte(
        "bad_hersfeld",
        personal=[
            ("personal.stellen.0", {"arbeitgeber": "lk", "anzahl": 1}, "| Landkreis | 1 | Fachkraft des Sozialamts"),
            ("personal.stellen.1", {"arbeitgeber": "via", "anzahl": 1}, "| VIA | 1 |"),
            (
                "personal.stellen.2",
                {"arbeitgeber": "unbekannt", "anzahl": 1, "davon": {"foerderung": "§ 10 SGB III", "anzahl": 1}},
                "1 / davon 1: § 10 SGB III",
            ),
        ],
        raeumlichkeiten=[("raeumlichkeiten.lage", "neutraler Boden", "auf neutralem Boden untergebracht")],
        ausstattung=[
            ("technik.zugang.0", {"art": "online", "auf": "die Daten des Sozialamts"}, "online | die Daten des Sozial"),
            ("technik.zugang.1.art", "Ausdrucke", "| Ausdrucke | das Bewerberangebot des Arbeitsamts (BewA)"),
        ],
        finanzierung=[
            ("finanzierung.positionen.1", {"traegt": "lk", "rest": "ja"}, "| Landkreis | verbleibender Rest"),
            (
                "finanzierung.positionen.0",
                {"traegt": "aa", "betrag": "6.000 DM", "je": "Jahr"},
                "| Sachkostenpauschale | Arbeitsamt | 6.000 DM jährlich",
            ),
        ],
        personenkreis=[
            (
                "personenkreis.gruppen.0",
                {"name": "Doppelbezieher", "vorrang": "ja"},
                "Hilfe zum Lebensunterhalt), vorrangig",
            ),
            (
                "personenkreis.gruppen.1.bezug",
                "HLU",
                "b) Menschen mit Hilfe zum Lebensunterhalt (Einbeziehung: nach einer späteren Ausweitung)",
            ),
            ("personenkreis.gruppen.2.name", "Menschen mit Arbeitslosenhilfe", "c) Menschen mit Arbeitslosenhilfe"),
        ],
        arbeitsweise=[
            ("arbeitsweise.listenauswertung", "einrichtung", "wertet die Vermittlungsagentur Listen"),
            ("arbeitsweise.kennzeichnung", "ja", "werden im Bestand gekennzeichnet"),
            (
                "arbeitsweise.einladung.0",
                {"gruppe": "doppelbezieher", "durch": "aa"},
                "„Doppelbezieher“ durch das Arbeitsamt",
            ),
            (
                "arbeitsweise.einladung.1",
                {"gruppe": "hlu", "durch": "via"},
                "„Menschen mit Hilfe zum Lebensunterhalt“ durch VIA",
            ),
            ("arbeitsweise.stellenakquise", "Internet", "auf folgenden Wegen gewonnen: Internet"),
            (
                "arbeitsweise.vermittlungsvorschlaege",
                ["erster Arbeitsmarkt", "zweiter Arbeitsmarkt"],
                "auf den ersten und den zweiten Arbeitsmarkt",
            ),
        ],
        foerderung=[("foerderung.verfahren", "getrennt", "Jede Seite fördert getrennt")],
        sanktionen=[
            (
                "sanktionen.faelle.0",
                {"seite": "lk", "folge": ["Kürzung der Sozialhilfe", "Streichung der Sozialhilfe"]},
                "Kürzung der Sozialhilfe oder Streichung der Sozialhilfe",
            )
        ],
        erfolgsdokumentation=[("erfolgsdokumentation.rhythmus", "monatlich", "Der Erfolg wird monatlich")],
    ),
    *spalte(
        "hanau",
        personal=[
            (
                "personal.stellen.0",
                {"arbeitgeber": "aa", "anzahl": 1, "umfang": "1 Tag je Woche"},
                "| Arbeitsamt | 1 | 1 Tag je Woche",
            ),
            ("personal.stellen.1", {"arbeitgeber": "mkk", "anzahl": 3}, "| Kreis | 3"),
            ("personal.stellen.2", {"arbeitgeber": "jeweilige Stadt", "anzahl": 1}, "| jeweilige Stadt | 1"),
        ],
        raeumlichkeiten=[("raeumlichkeiten.lage", "Stadt/Gemeinde", "in Räumen der jeweiligen Stadt oder Gemeinde")],
        ausstattung=[
            (
                "technik.ausstattung",
                {"was": "EDV-Ausstattung", "stellt": "die jeweilige Stadt"},
                "EDV-Ausstattung (gestellt durch: die jeweilige Stadt)",
            ),
            ("technik.zugang", {"partei": "aa", "art": "keiner"}, "| Arbeitsamt | kein Zugang | coArb"),
        ],
        finanzierung=[
            ("finanzierung.positionen.0.traegt", "waechtersbach", "| Stadt Wächtersbach | volle Kosten"),
            ("finanzierung.positionen.1.traegt", "langenselbold", "| Stadt Langenselbold | volle Kosten"),
        ],
        personenkreis=[
            (
                "personenkreis.auswahl",
                {"durch": "mkk", "anhand": "Listen des Kreises"},
                "wählt der Kreis aus. Grundlage der Auswahl: Listen des Kreises",
            ),
            (
                "personenkreis.auswahl.kriterien",
                ["Haushaltsvorstände", "Alter"],
                "maßgebend: Haushaltsvorstände und Alter",
            ),
        ],
        arbeitsweise=[
            ("arbeitsweise.einladung", "einrichtung", "Die Einladungen sprechen die Modellteams aus"),
            ("arbeitsweise.beratung", "Einzelberatung mit festem Termin", "Einzelberatung mit festem Termin"),
            ("arbeitsweise.hilfeplan", "ja", "ein Hilfeplan erstellt"),
            ("arbeitsweise.verbindliche_vereinbarung", "ja", "mit ihr verbindlich vereinbart"),
            (
                "arbeitsweise.stellenakquise.1",
                "Stellen-Informations-Service (SIS)",
                "Stellen-Informations-Service (SIS)",
            ),
        ],
        foerderung=[
            ("foerderung.verfahren", "gemeinsam", "fördern gemeinsam"),
            (
                "foerderung.instrumente.0.instrument",
                "Arbeitsbeschaffungsmaßnahmen (ABM)",
                "a) Arbeitsbeschaffungsmaßnahmen (ABM)",
            ),
            (
                "foerderung.instrumente.1.instrument",
                "Strukturanpassungsmaßnahmen (SAM)",
                "b) Strukturanpassungsmaßnahmen (SAM)",
            ),
            ("foerderung.instrumente.2.norm", "§§ 18 ff. BSHG", "c) Hilfe zur Arbeit nach §§ 18 ff. BSHG"),
            (
                "foerderung.instrumente.3.instrument",
                "betriebliche Trainingsmaßnahmen",
                "d) betriebliche Trainingsmaßnahmen",
            ),
            (
                "foerderung.instrumente.4",
                "gemeinnützige Arbeitnehmerüberlassung",
                "e) gemeinnützige Arbeitnehmerüberlassung",
            ),
        ],
        sanktionen=[
            (
                "sanktionen.faelle.0",
                {"seite": "mkk", "entscheidet": "das Kreissozialamt"},
                "Entscheidung: das Kreissozialamt",
            )
        ],
        erfolgsdokumentation=[
            (
                "erfolgsdokumentation.kennzahlen.0",
                {"wer": "aa"},
                "Rückläufe der Vermittlungsvorschläge (VW-Rückläufe); Auswertung: Arbeitsamt",
            ),
            (
                "erfolgsdokumentation.kennzahlen.1.name",
                "finanzielle Einsparungen im Sozialetat",
                "finanzielle Einsparungen im Sozialetat",
            ),
        ],
    ),
    *spalte(
        "marburg",
        personal=[
            ("personal.stellen.0", {"arbeitgeber": "aa", "anzahl": 2}, "| Arbeitsamt | 2"),
            (
                "personal.stellen.1",
                {"arbeitgeber": "stadt", "anzahl": 2, "davon": {"foerderung": "SAM", "anzahl": 1}},
                "| Stadt | 2 / davon 1: SAM",
            ),
            (
                "personal.stellen.2",
                {"arbeitgeber": "lk", "anzahl": 4, "davon": {"foerderung": "§ 10 SGB III", "anzahl": 2}},
                "| Landkreis | 4 / davon 2: § 10 SGB III",
            ),
        ],
        raeumlichkeiten=[("raeumlichkeiten.lage", "im Arbeitsamt", "in Räumen der Arbeitsverwaltung")],
        ausstattung=[
            (
                "technik.zugang.2",
                {"partei": "stadt", "ueber": "Telefon"},
                "| Stadt | kein Zugang | alle Verfahren | Telefon",
            ),
            (
                "technik.zugang.1",
                {"partei": "lk", "ueber": "Standleitung"},
                "| Landkreis | online | coArb | Standleitung",
            ),
            ("technik.zugang.0", {"partei": "aa", "auf": "coArb"}, "| Arbeitsamt | online | coArb"),
        ],
        finanzierung=[
            (
                "finanzierung.positionen.0",
                {"kostenart": "Sachkosten", "traegt": "aa", "ueberwiegend": "ja"},
                "| Sachkosten | Arbeitsamt | überwiegender Teil",
            ),
            (
                "finanzierung.positionen.1",
                {"traegt": "lk"},
                "| Standleitung des Kreissozialamts | Landkreis | volle Kosten",
            ),
        ],
        personenkreis=[
            ("personenkreis.ausschliesslich", "ja", "betreut ausschließlich"),
            (
                "personenkreis.gruppen.1.ab",
                "erst nach sechs Monaten",
                "Akademikerinnen und Akademiker mit Hilfe zum Lebensunterhalt (Einbeziehung: erst nach sechs Monaten)",
            ),
            (
                "personenkreis.gruppen.2",
                {"bezug": "beides", "zugang": "anlassbezogen"},
                "die sonst im jeweiligen Berufsbereich des Arbeitsamts betreut werden (Leistungen nach dem SGB III und Hilfe zum Lebensunterhalt, nur anlassbezogen)",
            ),
        ],
        arbeitsweise=[
            ("arbeitsweise.listenauswertung", "aa", "wertet das Arbeitsamt Listen"),
            ("arbeitsweise.kennzeichnung", "ja", "werden im Bestand gekennzeichnet"),
            (
                "arbeitsweise.einladung.durch",
                ["Sozialamt der Stadt", "Kreissozialamt"],
                "sprechen das Sozialamt der Stadt und das Kreissozialamt aus",
            ),
            (
                "arbeitsweise.terminueberwachung",
                ["Sozialamt der Stadt", "Kreissozialamt"],
                "überwachen das Sozialamt der Stadt und das Kreissozialamt",
            ),
            ("arbeitsweise.sprechstunde", "täglich", "Eine Sprechstunde findet täglich statt"),
            ("arbeitsweise.meldeintervall", "3 Monate", "spätestens nach drei Monaten erneut"),
            (
                "arbeitsweise.rueckmeldung",
                {
                    "an": ["Sozialamt der Stadt", "Kreissozialamt"],
                    "inhalt": ["berufliche Daten", "Einschätzung der Arbeitsfähigkeit"],
                },
                "Sozialamt der Stadt und Kreissozialamt über: berufliche Daten und Einschätzung der Arbeitsfähigkeit",
            ),
            ("arbeitsweise.stellenakquise", ["Vermittlungsverfahren coArb"], "gewonnen: Vermittlungsverfahren coArb"),
            (
                "arbeitsweise.qualifizierung",
                "Förderung der beruflichen Weiterbildung (FbW)",
                "Förderung der beruflichen Weiterbildung (FbW)",
            ),
        ],
        foerderung=[
            ("foerderung.verfahren.art", "kombiniert", "werden für denselben Fall kombiniert"),
            (
                "foerderung.arbeitsmarkt",
                ["erster Arbeitsmarkt", "zweiter Arbeitsmarkt"],
                "Übergang in den ersten und den zweiten Arbeitsmarkt",
            ),
            ("foerderung.antrag_ueber", "einrichtung", "Die Anträge nimmt die Vermittlungsagentur entgegen"),
            (
                "foerderung.verfahren",
                {"antraege": 2, "bescheide": 2, "geldgeber": 2},
                "zwei Anträge, zwei Bescheide und zwei Geldgeber",
            ),
        ],
        sanktionen=[
            ("sanktionen.faelle.0.meldung_durch", "einrichtung", "Meldung: Vermittlungsagentur"),
            (
                "sanktionen.faelle.0",
                {"folge": "Kürzung der Hilfe zum Lebensunterhalt"},
                "Entscheidung: die zuständige Sachbearbeitung der Sozialverwaltung",
            ),
        ],
        erfolgsdokumentation=[
            ("erfolgsdokumentation.rhythmus", "monatlich", "Der Erfolg wird monatlich"),
            ("erfolgsdokumentation.statistik", "manuell", "von Hand erhoben"),
            (
                "erfolgsdokumentation.kennzahlen.0",
                "Vermittlungen in den ersten Arbeitsmarkt",
                "a) Vermittlungen in den ersten Arbeitsmarkt",
            ),
            (
                "erfolgsdokumentation.kennzahlen.1",
                "Vermittlungen in den zweiten Arbeitsmarkt",
                "b) Vermittlungen in den zweiten Arbeitsmarkt",
            ),
            (
                "erfolgsdokumentation.kennzahlen.2",
                "Eintritte in berufliche Bildungsmaßnahmen (BBM)",
                "c) Eintritte in berufliche Bildungsmaßnahmen (BBM)",
            ),
        ],
    ),
]


@cache
def data(agentur: str) -> Any:
    tree = read(ROOT / "beispiele" / agentur / "sondervereinbarung.yaml").tree
    assert tree is not None
    return tree.data


@cache
def contract(agentur: str) -> str:
    dokument, report = pipeline.render(ROOT / "beispiele" / agentur / "sondervereinbarung.yaml")
    assert dokument is not None, [b.meldung for b in report.befunde]
    # Tables and paragraphs as they are read: one line, no marks for protected spaces.
    return " ".join(dump(dokument).replace("~", " ").split())


def at(node: Any, ort: str) -> Any:
    for key in ort.split("."):
        node = node[int(key)] if isinstance(node, list) else node[key]
    return node


def written(value: Any) -> Any:
    return {True: "ja", False: "nein"}.get(value, value) if isinstance(value, bool) else value


def test_no_cell_is_left_out() -> None:
    assert {(t.agentur, t.zeile) for t in TABELLE} == {(a, z) for a in AGENTUREN for z in ZEILEN}


@pytest.mark.parametrize("t", TABELLE, ids=lambda t: f"{t.agentur}-{t.zeile}-{t.ort}")
def test_fact_stands_in_the_file_and_on_paper(t: Tatsache) -> None:
    found = at(data(t.agentur), t.ort)
    if isinstance(t.wert, dict):
        assert {key: written(found.get(key)) for key in t.wert} == t.wert
    else:
        assert written(found) == t.wert
    assert t.gedruckt in contract(t.agentur)
