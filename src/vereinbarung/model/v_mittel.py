"""Items V1, V2, V3, VF: what a joint agency works with: staff, technique, rooms, money (concept chapter 3, 8.5)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from vereinbarung.model.base import Baustein, Leitpunkt, feld
from vereinbarung.model.personal_geld import Finanzposition, Personalzeile
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform, Wahl
from vereinbarung.model.values import Anzahl, JaNein, Satz, Stelle, Wer


class Personal(Leitpunkt):
    """V1: staff by employer and funding."""

    leitfaden_id: ClassVar[str] = "V1"

    stellen: EinsOderMehr[Personalzeile] = feld("Stellen", "Je Arbeitgeber eine Zeile")
    insgesamt: Anzahl | None = feld("Insgesamt", "Summe, wenn sie im Vertrag stehen soll", 8, default=None)
    berufsfremd: JaNein = feld(
        "Auch berufsfremde Aufgaben",
        "ja, wenn die Kräfte auch Aufgaben außerhalb ihres Berufs übernehmen",
        default=True,
    )
    buendelung: Satz | None = feld("Gebündelte Fachkenntnis", "Eigene Worte statt der üblichen Regel", default=None)
    zusaetzlich: EinsOderMehr[Satz] = feld(
        "Zusätzliche Kräfte",
        "Welche Kräfte über Projektförderung hinzukommen sollen",
        "eine Fachkraft über ABM",
        liste=True,
    )
    leitung: Wer | None = feld("Leitung", "Wer die tägliche Arbeit leitet", "aa", default=None)


class Zugang(Baustein):
    """What access one side has to which data."""

    partei: Stelle = feld("Partei", "Kürzel der Partei, „einrichtung“ oder Name eines Dritten", "lk")
    art: Annotated[
        Literal["keiner", "Ausdrucke", "lesend", "online"], Wahl(Ausdrucke=("ausdrucke",), keiner=("kein",))
    ] = feld("Zugang", "Wie weit der Zugang reicht", "online")
    auf: Satz | None = feld("Auf", "Welches Verfahren oder welche Daten", "coArb", default=None)
    ueber: Satz | None = feld("Über", "Leitung oder Weg", "Standleitung", "Telefon", default=None)


class Geraet(Baustein):
    """Equipment and who provides it."""

    was: Satz = feld("Was", "", "EDV-Ausstattung")
    stellt: Wer | None = feld("Es stellt", "Kürzel der Partei", "aa", default=None)


class Technik(Leitpunkt):
    """V2: programmes, lines, access of each side, equipment."""

    leitfaden_id: ClassVar[str] = "V2"

    zugang: EinsOderMehr[Zugang] = feld("Zugang", "Welche Seite welchen Zugang zu welchen Daten hat")
    programm: Satz | None = feld("Gemeinsames Programm", "Womit alle Kräfte arbeiten", "coArb", default=None)
    leitung: Satz | None = feld("Datenleitung", "Wie die Einrichtung angebunden ist", "Standleitung", default=None)
    ausstattung: EinsOderMehr[Annotated[Geraet, Kurzform("was")]] = feld(
        "Ausstattung", "Geräte und wer sie stellt", liste=True
    )


class Standort(Baustein):
    """One place of the agency."""

    ort: Satz = feld("Ort", "", "Rathaus Wächtersbach")
    anschrift: Satz | None = feld("Anschrift", default=None)
    fuer: Satz | None = feld("Zuständig für", "", "den Kreisteil Biedenkopf", default=None)
    stellt: Wer | None = feld("Es stellt", "Wer diese Räume stellt, wenn es je Standort verschieden ist", default=None)


Lage = Annotated[
    Literal["arbeitsverwaltung", "traeger", "gemeinde", "neutral"],
    Wahl(
        arbeitsverwaltung=("arbeitsamt", "im Arbeitsamt", "in der Agentur für Arbeit"),
        traeger=("im Sozialamt", "im Jobcenter", "im Landratsamt"),
        gemeinde=("Stadt/Gemeinde", "im Rathaus"),
        neutral=("neutraler Boden", "auf neutralem Boden"),
    ),
]


class Raeumlichkeiten(Leitpunkt):
    """V3: where the agency works and who provides the rooms."""

    leitfaden_id: ClassVar[str] = "V3"

    lage: Lage = feld("Lage", "Wessen Räume es sind", "arbeitsverwaltung", "neutral")
    stellt: Wer | None = feld(
        "Es stellt", "Kürzel der Partei oder Name dessen, der die Räume stellt", "aa", default=None
    )
    unter_einem_dach: JaNein = feld("Unter einem Dach", "ja, wenn alle Kräfte dort arbeiten", default=True)
    standorte: EinsOderMehr[Annotated[Standort, Kurzform("ort")]] = feld(
        "Standorte", "", "Rathaus Wächtersbach", liste=True
    )


class Agenturfinanzierung(Leitpunkt):
    """VF: who bears the cost of the agency."""

    leitfaden_id: ClassVar[str] = "VF"

    positionen: EinsOderMehr[Finanzposition] = feld("Positionen", "Je Kostenart eine Zeile")
    haushaltsvorbehalt: JaNein = feld("Haushaltsvorbehalt", default=True)
    abrechnung: Satz | None = feld("Abrechnung", "Wann und wie abgerechnet wird", default=None)
