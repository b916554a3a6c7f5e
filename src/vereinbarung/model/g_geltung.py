"""Guide items G.1, G.3 and note N2: where the agreement holds, with whom it was coordinated. G.2 is in `laufzeit`."""

from __future__ import annotations

from typing import Annotated, ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vereinbarung.model.base import Baustein, Leitpunkt, Punkt, feld
from vereinbarung.model.laufzeit import Laufzeit
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform
from vereinbarung.model.values import AGS, Datum, JaNein, Satz


class Gebietsteil(Baustein):
    """A Kreis, Stadt or Gemeinde, by key or name, possibly without some part."""

    ags: AGS | None = feld("Gemeindeschlüssel", "", "06531", default=None)
    name: Satz | None = feld("Name", "", "Landkreis Gießen", default=None)
    ohne: list[Satz] = feld("Ohne", "Teile, die nicht dazugehören", ["Stadt Gießen"], liste=True)

    @model_validator(mode="after")
    def _is_named(self) -> Self:
        if self.ags is None and self.name is None:
            raise PydanticCustomError("vereinbarung_gebiet", "Bitte nennen Sie das Gebiet mit „ags“ oder „name“.", {})
        return self


class Teilgebiet(Baustein):
    """A part of a Kreis: Kreisteil Biedenkopf."""

    kreis: Annotated[Gebietsteil, Kurzform("name")] = feld("Kreis", "", "Marburg-Biedenkopf")
    bezeichnung: Satz = feld("Bezeichnung", "", "Kreisteil Biedenkopf")
    gemeinden: list[Satz] = feld("Gemeinden", liste=True)
    ohne: list[Satz] = feld("Ohne", liste=True)


class Geschaeftsstelle(Baustein):
    """The area of a branch office of the Arbeitsamt."""

    name: Satz = feld("Name", "", "Geschäftsstelle Groß-Gerau")
    ohne: list[Satz] = feld("Ohne", liste=True)


GebietKurz = Annotated[Gebietsteil, Kurzform("name")]


class Gebiet(Leitpunkt):
    """G.1: regional scope."""

    leitfaden_id: ClassVar[str] = "G.1"

    kreise: list[GebietKurz] = feld("Kreise", "Landkreise", liste=True)
    staedte: list[GebietKurz] = feld("Städte", "Kreisfreie Städte und Städte mit Sonderstatus", liste=True)
    gemeinden: list[GebietKurz] = feld("Gemeinden", liste=True)
    geschaeftsstellen: list[Annotated[Geschaeftsstelle, Kurzform("name")]] = feld(
        "Geschäftsstellen", "Bezirke von Geschäftsstellen des Arbeitsamts", liste=True
    )
    teilgebiet: EinsOderMehr[Teilgebiet] = feld("Teilgebiet", "Teil eines Kreises", liste=True)

    @model_validator(mode="after")
    def _names_something(self) -> Self:
        if not (self.kreise or self.staedte or self.gemeinden or self.geschaeftsstellen or self.teilgebiet):
            raise PydanticCustomError(
                "vereinbarung_gebiet",
                "Bitte nennen Sie mindestens einen Kreis, eine Stadt, eine Gemeinde oder eine Geschäftsstelle.",
                {},
            )
        return self


class AngesprochenerTraeger(Baustein):
    """A Träger of the district that is no party, and what came of approaching it (N2)."""

    name: Satz = feld("Name", "", "Wetteraukreis")
    ags: AGS | None = feld("Gemeindeschlüssel", default=None)
    angesprochen_am: Datum | None = feld("Angesprochen am", default=None)
    ergebnis: Satz | None = feld("Ergebnis", "", "eigene Vereinbarung", "Gespräche laufen", default=None)


class Abstimmung(Baustein):
    """A coordination with neighbouring Arbeitsämter or Träger (N3, G.3)."""

    arbeitsaemter: list[Satz] = feld("Arbeitsämter", "Kürzel oder Name", ["marburg", "wetzlar"], liste=True)
    traeger: list[Satz] = feld("Träger", liste=True)
    am: Datum = feld("Am", "Tag der Abstimmung", "15.11.2000")
    mit: Satz | None = feld("Mit", "Mit wem gesprochen wurde", default=None)
    ergebnis: Satz = feld("Ergebnis", "", "keine Überschneidung")


class Nachbarbezirke(Leitpunkt):
    """G.3: prior coordination with the neighbouring district."""

    leitfaden_id: ClassVar[str] = "G.3"

    abstimmungen: list[Abstimmung] = feld("Abstimmungen", "Mit wem, wann, mit welchem Ergebnis", liste=True)
    entbehrlich: Satz | None = feld("Entbehrlich, weil", "Grund, warum keine Abstimmung nötig ist", default=None)
    in_vertrag: JaNein = feld("In den Vertrag", "ja, wenn die Abstimmung im Vertrag stehen soll", default=False)

    @model_validator(mode="after")
    def _says_one(self) -> Self:
        if bool(self.abstimmungen) == (self.entbehrlich is not None):
            raise PydanticCustomError(
                "vereinbarung_nachbar",
                "Bitte schreiben Sie entweder „abstimmungen“ oder „entbehrlich“ mit dem Grund.",
                {},
            )
        return self


class Geltung(Baustein):
    """G: where and how long."""

    gebiet: Punkt[Gebiet] = feld("Räumlicher Geltungsbereich (G.1)")
    weitere_traeger: list[AngesprochenerTraeger] = feld(
        "Weitere angesprochene Träger (N2)",
        "Träger des Bezirks, die keine Partei sind; steht nicht im Vertrag",
        liste=True,
    )
    weitere_traeger_in_vertrag: JaNein = feld("Angesprochene Träger in den Vertrag", default=False)
    laufzeit: Punkt[Laufzeit] = feld("Laufzeit und Kündigung (G.2)")
    nachbarbezirke: Punkt[Nachbarbezirke] = feld("Abstimmung mit Nachbarbezirken (G.3)")
