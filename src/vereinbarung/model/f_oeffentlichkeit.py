"""Guide items F.1 and F.2: public relations."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from vereinbarung.model.base import Baustein, Leitpunkt, Punkt, feld
from vereinbarung.model.schreibweisen import Kurzform
from vereinbarung.model.values import Dauerfeld, Parteikuerzel, Satz


class Zustimmung(Leitpunkt):
    """F.1: joint and agreed, with a consent clause."""

    leitfaden_id: ClassVar[str] = "F.1"

    durch: Satz | None = feld(
        "Zustimmung durch", "Wer einer Veröffentlichung zustimmt", "jeweils andere Leitung", default=None
    )
    frist: Dauerfeld | None = feld("Frist", "Innerhalb welcher Zeit", "3 Arbeitstage", default=None)
    schweigen: Literal["gilt als erteilt", "gilt als verweigert"] | None = feld(
        "Schweigen", "Was Schweigen bedeutet", default=None
    )


class LeitungPerson(Baustein):
    """Who is responsible for public relations on one side."""

    funktion: Satz = feld("Funktion", "", "Direktor")
    name: Satz | None = feld("Name", default=None)
    ebene: Literal["leitung", "fachebene"] = feld("Ebene", default="leitung")


class Leitung(Leitpunkt):
    """F.2: public relations are a task of the management level."""

    leitfaden_id: ClassVar[str] = "F.2"

    verantwortlich: dict[Parteikuerzel, Annotated[LeitungPerson, Kurzform("funktion")]] = feld(
        "Verantwortlich", "Je Partei eine Person oder Funktion der Leitung", {"aa": "Direktor", "lk": "Sozialdezernent"}
    )


class Oeffentlichkeitsarbeit(Baustein):
    """F: public relations."""

    zustimmung: Punkt[Zustimmung] = feld("Gemeinsam und abgestimmt (F.1)")
    leitung: Punkt[Leitung] = feld("Aufgabe der Leitung (F.2)")
