"""Staff and money as Sonder- and Zusatzvereinbarung fix them (V1, Finanzierung; concept 8.5 and 8.6).

Sums are asked of the classes here, so that both kinds count alike: `davon` never counts twice, and there is a sum only
where every line is exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vereinbarung.befund import Path
from vereinbarung.model.base import Baustein, feld
from vereinbarung.model.h_weitere import Kostenposition
from vereinbarung.model.schreibweisen import EinsOderMehr, Wahl
from vereinbarung.model.values import Anteil, Anzahl, Datum, Geld, Geldbetrag, JaNein, Kennung, Satz, Stelle

UNBEKANNT = "unbekannt"
"""What stands in place of an employer whom nobody knows."""


class Davon(Baustein):
    """A part of a line's staff that is funded in a way of its own; it is counted in the line already."""

    foerderung: Satz = feld("Förderung", "Programm oder Vorschrift", "SAM", "§ 10 SGB III")
    anzahl: Anzahl = feld("Anzahl", "Wie viele der Beschäftigten dieser Zeile", 1)


class Personalzeile(Baustein):
    """Staff of one employer."""

    id: Kennung | None = feld("Kürzel", default=None)
    arbeitgeber: Stelle = feld(
        "Arbeitgeber", "Kürzel der Partei, Name eines Dritten oder „unbekannt“", "aa", "Beschäftigungsgesellschaft"
    )
    anzahl: Anzahl = feld("Anzahl", "Zahl der Beschäftigten, auch „8 bis 10“", 2)
    umfang: Satz | None = feld(
        "Umfang", "Arbeitszeit je Person", "Vollzeit", "19,25 Stunden je Woche", "1 Tag je Woche", default=None
    )
    aufgabe: Satz | None = feld("Aufgabe", "Wofür sie eingesetzt werden", "Vermittlung", default=None)
    davon: EinsOderMehr[Davon] = feld("Davon", "Beschäftigte dieser Zeile mit eigener Förderung", liste=True)

    @property
    def is_unbekannt(self) -> bool:
        """Whether nobody knows the employer."""
        return self.arbeitgeber == UNBEKANNT

    @property
    def davon_mindestens(self) -> int:
        """The smallest number that `davon` can come to."""
        return sum(d.anzahl.von for d in self.davon)


class Finanzposition(Baustein):
    """What one side bears of a kind of cost: an amount, a share, the rest, most of it or the whole.

    Without any of them it bears the whole.
    """

    id: Kennung | None = feld("Kürzel", default=None)
    kostenart: Satz = feld("Kostenart", "", "Sachkosten", "Personalkosten")
    traegt: Stelle = feld("Es trägt", "Kürzel der Partei oder Name eines Dritten", "aa", "Land Hessen")
    betrag: Geld | None = feld("Betrag", "", "6.000 DM", default=None)
    anteil: Anteil | None = feld("Anteil", "", "50 %", default=None)
    hoechstens: Geld | None = feld("Höchstens", "Obergrenze eines Anteils oder Rests", "10.000 DM", default=None)
    rest: JaNein = feld("Rest", "ja, wenn sie trägt, was übrig bleibt", default=False)
    ueberwiegend: JaNein = feld("Überwiegend", "ja, wenn sie den größten Teil trägt", default=False)
    ganz: JaNein = feld("Ganz", "ja, wenn sie alles trägt", default=False)
    je: Annotated[Literal["Jahr", "Monat", "einmalig"], Wahl(Jahr=("jährlich",), Monat=("monatlich",))] | None = feld(
        "Je", default=None
    )
    von: Datum | None = feld("Von", "Erster Tag, wenn nicht für die ganze Laufzeit", default=None)
    bis: Datum | None = feld("Bis", "Letzter Tag, wenn nicht für die ganze Laufzeit", default=None)
    faellig: Satz | None = feld("Fällig", "Wann gezahlt wird", "zum 1. März jeden Jahres", default=None)
    empfaenger: Stelle | None = feld("Empfänger", "Kürzel der Partei oder Name, an den gezahlt wird", default=None)
    grundlage: Satz | None = feld("Grundlage", "Vorschrift oder Programm", "§ 10 SGB III", default=None)

    @model_validator(mode="after")
    def _says_one(self) -> Self:
        said = (self.betrag is not None, self.anteil is not None, self.rest, self.ueberwiegend, self.ganz)
        if sum(said) > 1:
            raise PydanticCustomError(
                "vereinbarung_finanzposition",
                "Die Position nennt mehr als eine Menge. Bitte schreiben Sie nur eines von „betrag“, „anteil“, "
                "„rest“, „ueberwiegend“ und „ganz“; eine Obergrenze gehört unter „hoechstens“.",
                {},
            )
        if self.hoechstens is not None and self.betrag is not None:
            raise PydanticCustomError(
                "vereinbarung_finanzposition",
                "Ein fester Betrag braucht keine Obergrenze. Bitte streichen Sie „hoechstens“ oder „betrag“.",
                {},
            )
        if self.von is not None and self.bis is not None and self.bis < self.von:
            raise PydanticCustomError(
                "vereinbarung_finanzposition",
                "Die Position endet vor ihrem Beginn. Bitte prüfen Sie „von“ und „bis“.",
                {},
            )
        return self

    @property
    def is_alles(self) -> bool:
        """Whether this side bears the whole kind of cost."""
        return self.ganz or (self.betrag is None and self.anteil is None and not self.rest and not self.ueberwiegend)


def personalsumme(zeilen: Iterable[Personalzeile]) -> int | None:
    """Return how many people the lines name together; None unless every line is exact."""
    summe = 0
    for zeile in zeilen:
        if not zeile.anzahl.is_genau:
            return None
        summe += zeile.anzahl.von
    return summe


def geldsumme(positionen: Sequence[Finanzposition]) -> Geldbetrag | None:
    """Return the sum of the amounts; None unless every line is an amount, all in one currency and for one period."""
    betraege = [p.betrag for p in positionen if p.betrag is not None]
    if not betraege or len(betraege) < len(positionen):
        return None
    if len({b.waehrung for b in betraege}) > 1 or len({p.je for p in positionen}) > 1:
        return None
    return Geldbetrag(sum((b.betrag for b in betraege), Decimal(0)), betraege[0].waehrung)


def nach_kostenart(positionen: Iterable[Finanzposition]) -> Iterator[list[Finanzposition]]:
    """Yield the lines that divide one kind of cost in one stretch of time, in the order of their first line."""
    groups: dict[tuple[object, ...], list[Finanzposition]] = {}
    for p in positionen:
        groups.setdefault((" ".join(p.kostenart.split()).casefold(), p.von, p.bis), []).append(p)
    yield from groups.values()


def kostenauskunft(ort: Path, positionen: Iterable[Finanzposition | Kostenposition]) -> list[dict[str, Any]]:
    """Return what other files may know of the positions below `ort` that state an amount or a share, as JSON has it."""
    return [
        {
            "ort": [*ort, i],
            "kostenart": p.kostenart,
            "traegt": p.traegt,
            "betrag": str(p.betrag) if p.betrag else "",
            "waehrung": p.betrag.waehrung if p.betrag else "",
            "anteil": f"{p.anteil:f} %".replace(".", ",") if p.anteil is not None else "",
            "je": p.je or "",
        }
        for i, p in enumerate(positionen)
        if p.betrag or p.anteil is not None
    ]
