"""The supplement that fixes staff, time and money of the cooperation or of one project (checklist K.3, concept 8.6)."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vereinbarung.model.base import Baustein, Leitpunkt, Punkt, Teil, feld, geregelt
from vereinbarung.model.bezug import Zusatzbezug
from vereinbarung.model.laufzeit import Laufzeit
from vereinbarung.model.personal_geld import Finanzposition, Personalzeile, kostenauskunft
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform
from vereinbarung.model.values import Anzahl, Datum, Dauerfeld, Geld, Kennung, Parteikuerzel, Satz, Wer
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.model.verweise import Verweis


class Gegenstand(Leitpunkt):
    """Z2: what the staff, time and money are for."""

    leitfaden_id: ClassVar[str] = "Z2"

    text: Satz | None = feld("Eigener Wortlaut", "Statt des üblichen ersten Satzes", default=None)
    vorhaben: EinsOderMehr[Satz] = feld(
        "Vorhaben", "Projekte, Maßnahmen oder Aufgaben", ["Beratung von Doppelbeziehern im Arbeitsamt"], liste=True
    )


class Personal(Leitpunkt):
    """Z3: who sends how many."""

    leitfaden_id: ClassVar[str] = "Z3"

    stellen: EinsOderMehr[Personalzeile] = feld("Stellen", "Je Arbeitgeber eine Zeile")
    insgesamt: Anzahl | None = feld("Insgesamt", "Summe der Zeilen; „davon“ zählt nicht noch einmal", 3, default=None)
    anleitung: Wer | None = feld("Fachliche Anleitung", "Kürzel der Partei oder Beschreibung", "aa", default=None)
    vertretung: Satz | None = feld("Vertretung", "Was bei Urlaub und Krankheit gilt", default=None)


class Aufwand(Baustein):
    """Time that somebody spends."""

    id: Kennung | None = feld("Kürzel", default=None)
    wer: Wer = feld("Wer", "Kürzel der Partei oder Beschreibung", "aa")
    umfang: Satz = feld("Umfang", "", "1 Tag je Woche", "8 Stunden je Woche")
    fuer: Satz | None = feld("Für", "Wofür die Zeit bestimmt ist", "Sprechtag in der Nordstadt", default=None)


class Zeit(Leitpunkt):
    """Z4: how much time, and in which months."""

    leitfaden_id: ClassVar[str] = "Z4"

    aufwand: EinsOderMehr[Aufwand] = feld("Aufwand", "Wer wie viel Zeit einsetzt", liste=True)
    von: Datum | None = feld("Von", "Erster Tag des Einsatzes, wenn er nicht mit der Laufzeit beginnt", default=None)
    bis: Datum | None = feld("Bis", "Letzter Tag des Einsatzes, wenn er nicht mit der Laufzeit endet", default=None)
    nachweis: Satz | None = feld("Nachweis", "Wie die Zeit festgehalten wird", default=None)

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.aufwand or self.von or self.bis or self.absaetze):
            raise PydanticCustomError(
                "vereinbarung_zeit",
                "Der Zeitaufwand ist leer. Bitte nennen Sie unter „aufwand“, wer wie viel Zeit einsetzt, oder den "
                "Zeitraum mit „von“ und „bis“.",
                {},
            )
        return self


class Kosten(Leitpunkt):
    """Z5: who bears which cost, when it is paid and how it is accounted for."""

    leitfaden_id: ClassVar[str] = "Z5"

    positionen: EinsOderMehr[Finanzposition] = feld("Positionen", "Je Kostenart und Träger eine Zeile")
    insgesamt: Geld | None = feld("Insgesamt", "Summe der Beträge", "24.000 DM", default=None)
    insgesamt_je: Literal["Jahr", "Monat", "einmalig"] | None = feld("Insgesamt je", default=None)
    abruf: Satz | None = feld(
        "Abruf",
        "Wann und wie gezahlt wird, ein ganzer Satz",
        "Die Mittel werden zum Quartalsbeginn abgerufen.",
        default=None,
    )
    mehrkosten: Satz | None = feld("Mehrkosten", "Was gilt, wenn es teurer wird; ein ganzer Satz", default=None)
    nachweis: Satz | None = feld("Nachweis", "Wie die Verwendung belegt wird; ein ganzer Satz", default=None)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.insgesamt_je is not None and self.insgesamt is None:
            raise PydanticCustomError(
                "vereinbarung_kosten",
                "Zu „insgesamt_je“ fehlt der Betrag. Bitte ergänzen Sie „insgesamt“ oder streichen Sie die Angabe.",
                {},
            )
        return self


class Haushaltsvorbehalt(Leitpunkt):
    """Z6: money flows only while the budget provides it."""

    leitfaden_id: ClassVar[str] = "Z6"

    fuer: EinsOderMehr[Parteikuerzel] = feld("Für", "Nur für diese Parteien; sonst für alle", "lhw", liste=True)
    mitteilung: Dauerfeld | None = feld(
        "Mitteilung", "So lange vorher teilt eine Partei mit, dass Mittel fehlen", "3 Monate", default=None
    )
    text: Satz | None = feld("Eigener Wortlaut", "Statt der üblichen Klausel", default=None)

    @model_validator(mode="after")
    def _says_one(self) -> Self:
        if self.text is not None and self.fuer:
            raise PydanticCustomError(
                "vereinbarung_haushaltsvorbehalt",
                "Für wen der Vorbehalt gilt, sagt schon der eigene Wortlaut. Bitte streichen Sie „fuer“ oder „text“.",
                {},
            )
        return self


class Zusatzgeltung(Baustein):
    """How long the supplement holds; where it holds says the agreement it belongs to."""

    laufzeit: Punkt[Laufzeit] = feld("Laufzeit und Kündigung (G.2)")


class Zusatzvereinbarung(Vereinbarung):
    """Supplement on staff, time and money."""

    art: Literal["zusatzvereinbarung"] = feld("Art des Dokuments")

    bezug: Teil[Zusatzbezug] = feld("Bezug (Z1)")
    gegenstand: Punkt[Gegenstand] = feld("Gegenstand (Z2)")
    personal: Punkt[Personal] = feld("Personal (Z3)")
    zeit: Punkt[Zeit] = feld("Zeitaufwand (Z4)")
    kosten: Punkt[Kosten] = feld("Kosten (Z5)")
    haushaltsvorbehalt: Punkt[Annotated[Haushaltsvorbehalt, Kurzform("", {"enum": ["ja"]}, ja={})]] | None = feld(
        "Haushaltsvorbehalt (Z6)", default=None
    )
    geltung: Zusatzgeltung = feld("Geltung (G)")

    @property
    def verweise(self) -> list[Verweis]:
        """The agreements that this one names: also the one it supplements."""
        bezug = geregelt(self.bezug)
        if bezug is None or bezug.kennung is None:
            return super().verweise
        arten = () if bezug.art == "projekt" else (bezug.art,)
        pfad = ("bezug", "kennung")
        return [*super().verweise, Verweis(bezug.kennung, "Z1", pfad, arten, bezug.vom, bezug.datei or "")]

    @property
    def auskunft(self) -> dict[str, Any]:
        """`bei_ende`: what happens to this one when the supplemented one ends; absent if it does not say."""
        bezug = geregelt(self.bezug)
        return {**super().auskunft, **({"bei_ende": bezug.bei_ende} if bezug and bezug.bei_ende else {})}

    def _kosten(self) -> list[dict[str, Any]]:
        kosten = geregelt(self.kosten)
        return [*super()._kosten(), *kostenauskunft(("kosten", "positionen"), kosten.positionen if kosten else ())]
