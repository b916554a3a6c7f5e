"""Items VP, VA, V6, V7, V8: for whom and how a joint agency works (concept chapter 3, 8.5)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from vereinbarung.model.b_ziele import Messziel
from vereinbarung.model.base import Baustein, Leitpunkt, feld
from vereinbarung.model.c_felder import Verfahren
from vereinbarung.model.d_zielgruppe import Ausnahme, Gruppe, Quote
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform, Wahl
from vereinbarung.model.values import Anzahl, Dauerfeld, JaNein, Normfeld, Satz, Wer


class Auswahl(Baustein):
    """Who selects, from what, by which criteria."""

    durch: Wer | None = feld("Durch", "Kürzel der Partei, „einrichtung“ oder Name eines Dritten", "lk", default=None)
    anhand: Satz | None = feld("Anhand von", "Woraus ausgewählt wird", "Listen des Kreises", default=None)
    kriterien: EinsOderMehr[Satz] = feld("Kriterien", "", ["Haushaltsvorstände", "Alter"], liste=True)


class Personenkreis(Leitpunkt):
    """VP: whom the agency serves."""

    leitfaden_id: ClassVar[str] = "VP"

    gruppen: EinsOderMehr[Annotated[Gruppe, Kurzform("name")]] = feld("Gruppen", "Wen die Einrichtung betreut")
    ausschliesslich: JaNein = feld("Ausschließlich", "ja, wenn sie niemanden sonst betreut", default=False)
    auswahl: Annotated[Auswahl, Kurzform("durch")] | None = feld("Auswahl", "Wer wonach auswählt", default=None)
    ausgenommen: EinsOderMehr[Annotated[Ausnahme, Kurzform("gruppe")]] = feld(
        "Ausgenommen", "Wer nicht betreut wird und warum", liste=True
    )
    quoten: list[Quote] = feld("Quoten", "Kontingente für Gruppen", liste=True)
    bewerberpool: Anzahl | None = feld(
        "Bewerberpool",
        "Wie viele Personen zugleich betreut werden; frei werdende Plätze werden aufgefüllt",
        "rund 150",
        default=None,
    )


class Einladung(Baustein):
    """Who invites a group."""

    durch: EinsOderMehr[Wer] = feld("Durch", "Kürzel der Partei, „einrichtung“ oder Name eines Dritten", "aa")
    gruppe: Satz | None = feld(
        "Gruppe", "Kürzel oder Name einer Gruppe; ohne Angabe alle", "Doppelbezieher", default=None
    )


class Rueckmeldung(Baustein):
    """What the agency reports back, to whom."""

    an: EinsOderMehr[Wer] = feld("An", "Kürzel der Partei", "lk")
    inhalt: EinsOderMehr[Satz] = feld("Inhalt", "", "berufliche Daten", "Vermittlungsergebnis", liste=True)
    turnus: Satz | None = feld("Turnus", "", "monatlich", default=None)


class Arbeitsfaehigkeit(Baustein):
    """Who judges a person's ability to work, and who decides on it."""

    einschaetzung: Wer | None = feld("Einschätzung", "Wer einschätzt", "einrichtung", default=None)
    entscheidung: Wer | None = feld("Entscheidung", "Wer entscheidet", "lk", default=None)


class Arbeitsweise(Leitpunkt):
    """VA: how people come and how the agency works with them."""

    leitfaden_id: ClassVar[str] = "VA"

    einladung: EinsOderMehr[Annotated[Einladung, Kurzform("durch")]] = feld(
        "Einladung", "Wer welche Gruppe einlädt", "einrichtung"
    )
    listenauswertung: Wer | None = feld(
        "Listenauswertung", "Wer Listen auswertet, um Personen zu finden", "aa", default=None
    )
    kennzeichnung: JaNein = feld(
        "Kennzeichnung", "ja, wenn gefundene Personen im Bestand gekennzeichnet werden", default=False
    )
    terminueberwachung: EinsOderMehr[Wer] = feld(
        "Terminüberwachung", "Wer überwacht, ob Termine eingehalten werden", "lk", liste=True
    )
    meldeintervall: Dauerfeld | None = feld(
        "Meldeintervall", "Spätestens nach dieser Zeit melden sich die Betreuten", "3 Monate", default=None
    )
    sprechstunde: Satz | None = feld("Sprechstunde", "Wie oft oder wann", "täglich", default=None)
    beratung: Satz | None = feld("Beratung", "Form der Beratung", "Einzelberatung mit Termin", default=None)
    hilfeplan: JaNein = feld("Hilfeplan", "ja, wenn für jede Person ein Hilfeplan erstellt wird", default=False)
    verbindliche_vereinbarung: JaNein = feld(
        "Verbindliche Vereinbarung", "ja, wenn die Schritte mit der Person verbindlich vereinbart werden", default=False
    )
    stellenakquise: EinsOderMehr[Satz] = feld(
        "Stellenakquise", "Wie Stellen gewonnen werden", "Internet", "Besuche bei Betrieben", liste=True
    )
    vermittlungsvorschlaege: EinsOderMehr[Literal["erster Arbeitsmarkt", "zweiter Arbeitsmarkt"]] = feld(
        "Vermittlungsvorschläge", "Für welchen Arbeitsmarkt", "erster Arbeitsmarkt", liste=True
    )
    qualifizierung: EinsOderMehr[Satz] = feld(
        "Qualifizierung", "Wege der Qualifizierung", "Förderung der beruflichen Weiterbildung", liste=True
    )
    rueckmeldung: EinsOderMehr[Annotated[Rueckmeldung, Kurzform("an")]] = feld(
        "Rückmeldung", "Was die Einrichtung wem meldet", liste=True
    )
    arbeitsfaehigkeit: Annotated[Arbeitsfaehigkeit, Kurzform("entscheidung")] | None = feld(
        "Arbeitsfähigkeit", "Wer sie einschätzt und wer entscheidet", default=None
    )


class Foerderinstrument(Baustein):
    """An instrument the agency works with."""

    instrument: Satz = feld("Instrument", "", "Arbeitsbeschaffungsmaßnahmen")
    norm: Normfeld | None = feld("Vorschrift", "", "§§ 260 ff. SGB III", default=None)
    bewilligt: Wer | None = feld("Es bewilligt", "Kürzel der Partei, die bewilligt", "aa", default=None)


class Agenturfoerderung(Leitpunkt):
    """V6: separate, combined or joint funding."""

    leitfaden_id: ClassVar[str] = "V6"

    verfahren: Annotated[Verfahren, Kurzform("art", {"enum": ["getrennt", "kombiniert", "gemeinsam"]})] = feld(
        "Verfahren", "Zahl der Anträge, Bescheide und Geldgeber", "gemeinsam"
    )
    arbeitsmarkt: EinsOderMehr[Literal["erster Arbeitsmarkt", "zweiter Arbeitsmarkt"]] = feld(
        "Arbeitsmarkt", "Wohin gefördert wird", liste=True
    )
    antrag_ueber: Wer | None = feld("Antrag über", "Wer die Anträge entgegennimmt", "einrichtung", default=None)
    instrumente: EinsOderMehr[Annotated[Foerderinstrument, Kurzform("instrument")]] = feld(
        "Instrumente", "", "Arbeitsbeschaffungsmaßnahmen", liste=True
    )
    konkurrenz: Satz | None = feld(
        "Verhältnis zur eigenen Förderung",
        "Eigene Regel statt der üblichen, dass keine Konkurrenz entstehen soll",
        default=None,
    )


class Sanktion(Baustein):
    """What follows on which cause, and who decides."""

    seite: EinsOderMehr[Wer] = feld("Seite", "Kürzel der Partei, um deren Leistung es geht", "lk")
    folge: EinsOderMehr[Satz] = feld("Folge", "", "Kürzung der Hilfe zum Lebensunterhalt", "Sperrzeit")
    anlass: EinsOderMehr[Satz] = feld("Anlass", "", "unentschuldigtes Fernbleiben", liste=True)
    entscheidet: Wer | None = feld(
        "Es entscheidet", "Kürzel der Partei oder Bezeichnung der Stelle", "zuständige Sachbearbeitung", default=None
    )
    meldung_durch: Wer | None = feld("Meldung durch", "Wer den Anlass meldet", "einrichtung", default=None)


class Sanktionen(Leitpunkt):
    """V7: sanctions are clearly defined and never pronounced by the agency."""

    leitfaden_id: ClassVar[str] = "V7"

    faelle: EinsOderMehr[Sanktion] = feld("Fälle", "Je Leistung und Folge ein Eintrag")


class Agenturkennzahl(Baustein):
    """A figure of success."""

    name: Satz = feld("Name", "", "Vermittlungen in den ersten Arbeitsmarkt")
    rhythmus: Satz | None = feld("Rhythmus", "Wenn er vom allgemeinen abweicht", "vierteljährlich", default=None)
    quelle: Satz | None = feld("Quelle", "", "Rückläufe der Vermittlungsvorschläge", default=None)
    wer: Wer | None = feld("Wer", "Wer die Zahl erhebt oder auswertet", "aa", default=None)


class Erfolgsdokumentation(Leitpunkt):
    """V8: common target, named figures, statistics at the press of a button."""

    leitfaden_id: ClassVar[str] = "V8"

    kennzahlen: EinsOderMehr[Annotated[Agenturkennzahl, Kurzform("name")]] = feld("Kennzahlen", "Was gezählt wird")
    rhythmus: Satz | None = feld("Rhythmus", "Wie oft", "monatlich", default=None)
    statistik: (
        Annotated[Literal["automatisch", "manuell"], Wahl(automatisch=("auf Knopfdruck",), manuell=("von Hand",))]
        | None
    ) = feld("Statistik", "automatisch aus dem Verfahren oder manuell", default=None)
    zielstellung: Satz | None = feld("Gemeinsames Ziel", "Eigene Worte", default=None)
    ziel: EinsOderMehr[Messziel] = feld("Messbares Ziel", "Zahl oder Quote, bis wann", liste=True)
    bericht_an: EinsOderMehr[Wer] = feld("Bericht an", "Wer die Auswertung erhält", liste=True)
