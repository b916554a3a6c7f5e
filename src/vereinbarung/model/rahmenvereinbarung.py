"""The framework agreement as a whole (guide A–G, section H, concept chapters 2, 7, 8)."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import Field

from vereinbarung.model.a_praeambel import Praeambel
from vereinbarung.model.b_ziele import Ziele
from vereinbarung.model.base import Baustein, Fehlt, Punkt, Teil, feld, geregelt
from vereinbarung.model.c_felder import Kooperationsfelder
from vereinbarung.model.d_zielgruppe import Zielgruppe
from vereinbarung.model.e_organisation import Organisation
from vereinbarung.model.f_oeffentlichkeit import Oeffentlichkeitsarbeit
from vereinbarung.model.g_geltung import Geltung
from vereinbarung.model.h_weitere import Abweichung, Anlage, EigenerParagraph, Merkpunkt, Weitere
from vereinbarung.model.parteien import Beteiligte, Partei
from vereinbarung.model.schreibweisen import Wahl
from vereinbarung.model.values import Datum, Dokumentkennung, Kennung, Satz

FORMAT = 1
"""The format version this program writes and reads (decision 14)."""


class Unterzeichnung(Baustein):
    """Place and day of signing."""

    ort: Satz | None = feld("Ort", default=None)
    am: Datum | None = feld("Am", default=None)


class Rahmenvereinbarung(Baustein):
    """Framework agreement between Arbeitsämter and Träger der Sozialhilfe."""

    art: Literal["rahmenvereinbarung"] = feld("Art des Dokuments")
    format: Annotated[int, Field(ge=FORMAT, le=FORMAT)] = feld("Formatversion", "Immer 1", 1, default=FORMAT)
    kennung: Dokumentkennung = feld("Kennung", "Eindeutiger Name der Vereinbarung für Verweise", "RV-Giessen-2001")
    titel: Satz = feld("Titel", "", "Rahmenvereinbarung zur Zusammenarbeit im Landkreis Gießen")
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
    sammelname: Satz = feld("Gemeinsame Bezeichnung", "So heißen alle Parteien zusammen", default="Vertragsparteien")

    parteien: Teil[list[Partei]] = feld("Parteien", "Wer die Vereinbarung schließt")
    beteiligte: list[Beteiligte] = feld("Beteiligte Stellen", "Wirken mit, ohne Partei zu sein", liste=True)

    praeambel: Punkt[Praeambel] = feld("Präambel (A)")
    ziele: Ziele = feld("Gemeinsame Ziele (B)")
    kooperationsfelder: Kooperationsfelder = feld("Kooperationsfelder (C)")
    zielgruppe: Punkt[Zielgruppe] = feld("Zielgruppe (D)")
    organisation: Organisation = feld("Organisation (E)")
    oeffentlichkeitsarbeit: Oeffentlichkeitsarbeit = feld("Öffentlichkeitsarbeit (F)")
    geltung: Geltung = feld("Geltung (G)")
    weitere: Weitere = feld("Weitere Regelungen (H)", default_factory=Weitere)

    eigene_paragraphen: list[EigenerParagraph] = feld(
        "Eigene Paragrafen", "Ganze Paragrafen in Ihren Worten", liste=True
    )
    anlagen: list[Anlage] = feld("Anlagen", liste=True)
    reihenfolge: list[Satz] = feld(
        "Reihenfolge", "Punkte des Leitfadens in der Reihenfolge des Vertrags", ["B", "D", "E.3", "C"], liste=True
    )
    abweichungen: list[Abweichung] = feld("Abweichungen", "Begründete Abweichungen vom Rat des Leitfadens", liste=True)
    checklisten: dict[str, Merkpunkt] = feld("Checklisten", "Stand der Punkte K.1 … T.7", default={})

    @property
    def rechtsstand_am(self) -> date | None:
        """The day whose law the document is judged by (decision 14): given, else signature, else begin."""
        if self.rechtsstand:
            return self.rechtsstand
        if self.unterzeichnung and self.unterzeichnung.am:
            return self.unterzeichnung.am
        laufzeit = geregelt(self.geltung.laufzeit)
        return laufzeit.beginn_am if laufzeit else None

    @property
    def alle_parteien(self) -> list[Partei]:
        """The parties, or an empty list if they could not be read."""
        return [] if isinstance(self.parteien, Fehlt) else self.parteien

    def partei(self, kennung: Kennung) -> Partei | None:
        """Return the party with this id."""
        return next((p for p in self.alle_parteien if p.id == kennung), None)
