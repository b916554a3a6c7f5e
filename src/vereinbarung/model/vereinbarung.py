"""What every kind of agreement has in common: identity, parties, section H, own paragraphs (concept 1, 7, 8)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field

from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.base import Baustein, Fehlt, Teil, feld, geregelt
from vereinbarung.model.g_geltung import Gebiet
from vereinbarung.model.h_weitere import Abweichung, Anlage, EigenerParagraph, Weitere
from vereinbarung.model.laufzeit import Laufzeit
from vereinbarung.model.parteien import Beteiligte, Partei
from vereinbarung.model.personal_geld import kostenauskunft
from vereinbarung.model.schreibweisen import Wahl
from vereinbarung.model.values import Datum, Dokumentkennung, Kennung, Satz
from vereinbarung.model.verweise import Verweis

FORMAT = 1
"""The format version this program writes and reads (decision 14)."""

T = TypeVar("T")


class Unterzeichnung(Baustein):
    """Place and day of signing."""

    ort: Satz | None = feld("Ort", default=None)
    am: Datum | None = feld("Am", default=None)


class Vereinbarung(Baustein):
    """An agreement of any kind; each kind adds the items of its own guide."""

    art: str = feld("Art des Dokuments")
    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)] = feld("Formatversion", "Immer 1", 1, default=FORMAT)
    kennung: Dokumentkennung = feld("Kennung", "Eindeutiger Name der Vereinbarung für Verweise", "RV-Giessen-2001")
    titel: Satz = feld("Titel", "", "Vereinbarung zur Zusammenarbeit im Landkreis Gießen")
    untertitel: Satz | None = feld("Untertitel", default=None)
    status: Annotated[
        Literal["entwurf", "beschlossen", "unterzeichnet", "beendet"],
        Wahl(
            entwurf=("Entwurf",), beschlossen=("Beschlossen",), unterzeichnet=("Unterzeichnet",), beendet=("Beendet",)
        ),
    ] = feld("Status", "Wie weit die Vereinbarung ist")
    rechtsstand: Datum | None = feld(
        "Rechtsstand", "Tag, nach dessen Recht geprüft wird; sonst Unterschrift oder Beginn", "1.1.2001", default=None
    )
    land: Literal["HE"] | None = feld("Land", "Nur nötig, wenn es nicht aus dem Gemeindeschlüssel folgt", default=None)
    stand: Datum | None = feld("Stand", "Datum dieser Fassung; steht in der Fußzeile", default=None)
    fassung: Satz | None = feld("Fassung", "Bezeichnung der Fassung in der Fußzeile", "2. Entwurf", default=None)
    aktenzeichen: Satz | None = feld(
        "Aktenzeichen", "Gemeinsames Aktenzeichen; sonst das der ersten Partei", default=None
    )
    unterzeichnung: Unterzeichnung | None = feld("Unterzeichnung", default=None)
    nummerierung: Literal["paragraf", "dezimal", "artikel"] = feld(
        "Nummerierung", "paragraf: § 1 (1) a) · dezimal: 1 1.1 a) · artikel: Artikel 1 (1) a)", default="paragraf"
    )
    sammelname: Satz = feld("Gemeinsame Bezeichnung", "So heißen alle Parteien zusammen", default="Vertragsparteien")

    parteien: Teil[list[Partei]] = feld("Parteien", "Wer die Vereinbarung schließt")
    beteiligte: list[Beteiligte] = feld("Beteiligte Stellen", "Wirken mit, ohne Partei zu sein", liste=True)

    weitere: Weitere = feld("Weitere Regelungen (H)", default_factory=Weitere)

    eigene_paragraphen: list[EigenerParagraph] = feld(
        "Eigene Paragrafen", "Ganze Paragrafen in Ihren Worten", liste=True
    )
    anlagen: list[Anlage] = feld("Anlagen", liste=True)
    reihenfolge: list[Satz] = feld(
        "Reihenfolge", "Punkte des Leitfadens in der Reihenfolge des Vertrags", ["B", "D", "E.3", "C"], liste=True
    )
    abweichungen: list[Abweichung] = feld("Abweichungen", "Begründete Abweichungen vom Rat des Leitfadens", liste=True)

    def punkt(self, kennung: str) -> object:
        """Return what stands at the place of a guide item ("G.2"), None if this kind or this file has nothing there."""
        item = arten()[self.art].punkte.get(kennung)
        if item is None:
            # Another kind may have something else under the same key.
            return None
        value: object = self
        for key in item.path:
            value = getattr(value, key, None)
        return value

    def regelung(self, kennung: str, art: type[T]) -> T | None:
        """Return a guide item if this kind has it and it is regulated and whole, else None."""
        value = geregelt(self.punkt(kennung))
        return value if isinstance(value, art) else None

    @property
    def laufzeit(self) -> Laufzeit | None:
        """The term (G.2), None if it is not regulated."""
        return self.regelung("G.2", Laufzeit)

    @property
    def gebiet(self) -> Gebiet | None:
        """The area (G.1), None if it is not regulated."""
        return self.regelung("G.1", Gebiet)

    @property
    def rechtsstand_am(self) -> date | None:
        """The day whose law the document is judged by (decision 14): given, else signature, else begin."""
        if self.rechtsstand:
            return self.rechtsstand
        if self.unterzeichnung and self.unterzeichnung.am:
            return self.unterzeichnung.am
        return self.laufzeit.beginn_am if self.laufzeit else None

    @property
    def alle_parteien(self) -> list[Partei]:
        """The parties, or an empty list if they could not be read."""
        return [] if isinstance(self.parteien, Fehlt) else self.parteien

    def partei(self, kennung: Kennung) -> Partei | None:
        """Return the party with this id."""
        return next((p for p in self.alle_parteien if p.id == kennung), None)

    @property
    def verweise(self) -> list[Verweis]:
        """The agreements that this one names by their id; a kind adds those that its own items name."""
        abloesung = self.weitere.inkrafttreten
        return [
            Verweis(alt.kennung, "H.10", ("weitere", "inkrafttreten", "loest_ab", i, "kennung"), vom=alt.vom)
            for i, alt in enumerate(abloesung.loest_ab if abloesung else ())
            if alt.kennung
        ]

    @property
    def auskunft(self) -> dict[str, Any]:
        """What else rules across files may know of this one, as JSON has it; each kind adds its own.

        `kosten`: who bears which amount or share, with its place; absent if no figure is stated.
        """
        kosten = self._kosten()
        return {"kosten": kosten} if kosten else {}

    def _kosten(self) -> list[dict[str, Any]]:
        """Return the cost that H.1 states; a kind with items on cost adds them."""
        finanzierung = self.weitere.finanzierung
        return kostenauskunft(
            ("weitere", "finanzierung", "positionen"), finanzierung.positionen if finanzierung else ()
        )
