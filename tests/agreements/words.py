"""What real agreements say, and the districts of 2001 with their Träger."""

from __future__ import annotations

from datetime import date
from functools import cache
from random import Random
from typing import NamedTuple

from vereinbarung.gebiete import register

AM = date(2001, 1, 1)

VORNAMEN = ["Anna", "Karl", "Eva", "Jürgen", "Gisela", "Hans-Peter", "Renate", "Wolfgang", "Ümmühan", "Klaus"]
NACHNAMEN = ["Albrecht", "Maurer", "Probst", "Groß", "Öhler", "von der Heide", "Krüger-Weiß", "Schäfer", "Vogt", "Lenz"]
TURNUS = ["monatlich", "vierteljährlich", "alle zwei Monate", "halbjährlich", "jeden ersten Dienstag im Monat"]
THEMEN = [
    "Ziele", "Arbeitsabläufe", "Fördermöglichkeiten", "offene Stellen", "Vermittlungshemmnisse", "Sprachförderung",
    "Entwicklung der Fallzahlen", "Zusammenarbeit mit Betrieben", "Angebote für Jugendliche", "Rechtsänderungen",
]  # fmt: skip
GRUPPEN = [
    "Doppelbezieher", "Empfänger von Hilfe zum Lebensunterhalt unter 25 Jahren", "Langzeitarbeitslose",
    "Menschen ohne Berufsabschluss", "Aussiedlerinnen und Aussiedler", "Ältere ab 50 Jahren", "Berufsrückkehrerinnen",
    "Alleinerziehende mit betreuten Kindern", "Menschen mit Behinderungen", "Wohnungslose",
]  # fmt: skip
INSTRUMENTE = [
    ("Eingliederungszuschuss", "§§ 217 ff. SGB III", "aa"),
    ("Arbeitsgelegenheit", "§ 19 BSHG", "traeger"),
    ("Trainingsmaßnahme", "§§ 48 ff. SGB III", "aa"),
    ("Arbeitsbeschaffungsmaßnahme", "§§ 260 ff. SGB III", "beide"),
    ("Berufliche Weiterbildung", "§§ 77 ff. SGB III", "aa"),
    ("Hilfe zur Arbeit in Betrieben", "§ 18 Abs. 4 BSHG", "traeger"),
]
FUNKTIONEN = [
    "Arbeitsvermittlerin", "Sozialplaner", "Sachbearbeiterin Hilfe zur Arbeit", "Abteilungsleiter Vermittlung",
    "Fallmanagerin", "Leiter des Sozialamts", "Berufsberaterin", "Teamleiterin",
]  # fmt: skip
DATEN = ["Beruf", "Bewerbungsstand", "Vermittlungsergebnis", "Schulabschluss", "Qualifizierungswünsche", "Arbeitszeit"]
ZWECKE = ["Vermittlung", "Hilfeplanung", "Auswahl von Maßnahmen", "Prüfung des Erfolgs"]
GRUENDE = [
    "Darüber verhandeln die Leitungen noch.", "Dazu besteht im Bezirk kein Bedarf.",
    "Die Parteien wollen erst Erfahrungen sammeln.", "Das regelt eine ältere Absprache von 1998.",
]  # fmt: skip
SAETZE = [
    "Beide Seiten unterrichten einander frühzeitig über Änderungen, die den anderen betreffen.",
    "Die Fachkräfte beraten die Betroffenen gemeinsam, wenn beide Häuser zuständig sind.",
    "Wer einen Termin nicht halten kann, sagt ihn spätestens am Tag vorher ab; die andere Seite bietet einen neuen an.",
    "Unterlagen werden so geführt, dass auch eine Vertretung sich ohne Rückfragen zurechtfindet.",
    "Die Leitungen verständigen sich zweimal im Jahr darüber, ob sich das Vorgehen bewährt hat.",
    "Für Jugendliche unter 25 Jahren soll binnen sechs Wochen ein Angebot gefunden werden.",
    "Kommen mehrere Hilfen in Betracht, so wählen die Parteien diejenige, die auf Dauer in Arbeit führt.",
    "Anregungen aus den Betrieben der Region werden in den Besprechungen behandelt.",
    "Die Beratung findet in den Räumen statt, die für die Betroffenen am leichtesten zu erreichen sind.",
]  # fmt: skip


class Bezirk(NamedTuple):
    """A district with what an agreement in it needs."""

    id: str
    ort: str
    arbeitsamt: str
    traeger: tuple[tuple[str, str, str], ...]
    geteilt: tuple[str, ...]
    nachbarn: tuple[str, ...]


@cache
def bezirke() -> tuple[Bezirk, ...]:
    """Return the districts of 2001; of each, the Träger that lie in it whole as (key, name, kind), of the others the names."""
    return tuple(
        Bezirk(
            b.id,
            b.ort,
            b.arbeitsamt,
            tuple((t.ags, t.name, t.art) for t in register.traeger(b.id, AM) if t.umfang == "ganz"),
            tuple(t.name for t in register.traeger(b.id, AM) if t.umfang == "teil"),
            tuple(n.id for n in register.nachbarbezirke(b.id, AM)),
        )
        for b in register.bezirke(AM)
        if any(t.umfang == "ganz" for t in register.traeger(b.id, AM))
    )


def datum(day: date, r: Random) -> str:
    """Return a day in one of the ways staff write it."""
    monat = monat_name(day.month)
    return r.choice([
        f"{day.day}.{day.month}.{day.year}",
        f"{day:%d.%m.%Y}",
        day.isoformat(),
        f"{day.day}. {monat} {day.year}",
    ])  # fmt: skip


def monat_name(number: int) -> str:
    """Return the German name of a month."""
    names = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
    return names.split()[number - 1]
