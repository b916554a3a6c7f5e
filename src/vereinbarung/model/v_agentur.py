"""Items VR, VM, V4, V5, V9, V10: the frame of a joint placement agency (concept chapter 3, 8.5)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vereinbarung.model.base import Baustein, Leitpunkt, feld
from vereinbarung.model.schreibweisen import EinsOderMehr, Wahl
from vereinbarung.model.values import EINRICHTUNG, Datum, Dokumentkennung, JaNein, Satz, Wer


class Rahmenbezug(Leitpunkt):
    """VR: the framework agreement this one hangs on."""

    leitfaden_id: ClassVar[str] = "VR"

    kennung: Dokumentkennung = feld("Kennung", "Kennung der Rahmenvereinbarung", "RV-Marburg-2001")
    datei: Satz | None = feld(
        "Datei",
        "Wo die Rahmenvereinbarung liegt, wenn nicht im selben Ordner; steht nicht im Vertrag",
        "../marburg/rahmenvereinbarung.yaml",
        default=None,
    )
    vom: Datum | None = feld("Vom", "Datum der Rahmenvereinbarung", "18.12.2000", default=None)
    bei_ende: (
        Annotated[
            Literal["endet", "gilt_weiter", "kuendbar"], Wahl(gilt_weiter=("gilt weiter",), kuendbar=("kündbar",))
        ]
        | None
    ) = feld(
        "Bei Ende der Rahmenvereinbarung",
        "endet: diese Vereinbarung endet mit · gilt weiter · kuendbar: jede Partei kann dann kündigen",
        "endet",
        default=None,
    )
    gebiet_ausserhalb: Satz | None = feld(
        "Gebiet außerhalb, weil",
        "Grund, wenn das Gebiet über das der Rahmenvereinbarung hinausgeht; steht nicht im Vertrag",
        default=None,
    )


Modell = Annotated[
    Literal["M1", "M2a", "M2b", "M2c", "M2d"], Wahl(M1=("m1",), M2a=("m2a",), M2b=("m2b",), M2c=("m2c",), M2d=("m2d",))
]
"""M1 within present law, benefits decided by each side · M2a Arbeitsamt also grants social assistance · M2b Sozialamt
also serves and pays the Arbeitsamt's clients · M2c joint office · M2d a third party, granting included."""


class Modellvorhaben(Baustein):
    """A trial under the experimental clause, running or only planned."""

    aufgenommen_am: Datum | None = feld("Aufgenommen am", "Tag, ab dem das Vorhaben läuft", default=None)
    bis: Datum | None = feld("Bis", "Letzter Tag des Vorhabens", default=None)
    geplant: JaNein = feld("Geplant", "ja, wenn das Vorhaben noch nicht aufgenommen ist", default=False)
    ort: Satz | None = feld(
        "Ort", "Wenn es nur einen Teil betrifft", "in der Geschäftsstelle Schlüchtern", default=None
    )

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.geplant and self.aufgenommen_am:
            raise PydanticCustomError(
                "vereinbarung_modellvorhaben",
                "Ein Modellvorhaben ist entweder geplant oder schon aufgenommen. Bitte lassen Sie „geplant“ oder "
                "„aufgenommen_am“ weg.",
                {},
            )
        if not self.geplant and (self.aufgenommen_am is None or self.bis is None):
            raise PydanticCustomError(
                "vereinbarung_modellvorhaben",
                "Zu einem laufenden Modellvorhaben gehören „aufgenommen_am“ und „bis“; ein künftiges kennzeichnen Sie "
                "mit „geplant: ja“.",
                {},
            )
        return self


class Einrichtung(Leitpunkt):
    """VM: the agency, its tasks, and who decides on benefits."""

    leitfaden_id: ClassVar[str] = "VM"

    name: Satz = feld("Name", "Name der Einrichtung", "Gemeinsame Vermittlungsagentur Marburg")
    genannt: Satz = feld(
        "Kurzname", "So heißt die Einrichtung im Vertragstext", "Modellteam", default="Vermittlungsagentur"
    )
    traeger: EinsOderMehr[Wer] = feld(
        "Träger", "Kürzel der Partei oder Name dessen, bei dem sie angesiedelt ist", "via", liste=True
    )
    seit: Datum | None = feld("Seit", "Tag, seit dem sie besteht", default=None)
    aufgaben: list[Satz] = feld(
        "Aufgaben",
        "Ohne Angabe: Beratung, Vermittlung und Vorbereitung der Förderung",
        ["Beratung", "Vermittlung"],
        liste=True,
    )
    modell: Modell = feld(
        "Organisationsmodell", "M1 im geltenden Recht; M2a bis M2d mit Erprobungsklausel", default="M1"
    )
    leistungsgewaehrung_durch: EinsOderMehr[Wer] = feld(
        "Leistungen gewährt",
        "Kürzel der Partei, „einrichtung“ oder Name eines Dritten; ohne Angabe jede Seite ihre eigenen",
        "aa",
        EINRICHTUNG,
        liste=True,
    )
    modellvorhaben: Modellvorhaben | None = feld("Modellvorhaben", "Für M2a bis M2d nötig", default=None)

    def meint(self, wer: str | None) -> bool:
        """Whether a text that names somebody means the agency itself."""
        return wer is not None and wer.strip().casefold() in {
            EINRICHTUNG,
            self.name.casefold(),
            self.genannt.casefold(),
            *(f"{artikel} {self.genannt.casefold()}" for artikel in ("der", "die", "das")),
        }


class Anlaufstelle(Leitpunkt):
    """V4: where people turn to first."""

    leitfaden_id: ClassVar[str] = "V4"

    gemeinsam: JaNein = feld("Gemeinsam", "ja, wenn es eine gemeinsame erste Anlaufstelle gibt", default=False)
    wo: Satz | None = feld("Wo", "Ort der gemeinsamen Anlaufstelle", "im Rathaus, Zimmer 12", default=None)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.gemeinsam and self.wo is None:
            raise PydanticCustomError(
                "vereinbarung_anlaufstelle", "Zu einer gemeinsamen Anlaufstelle gehört die Angabe „wo“.", {}
            )
        return self


class Anpassung(Leitpunkt):
    """V5: corner points, review, adaptation."""

    leitfaden_id: ClassVar[str] = "V5"

    eckpunkte: list[Satz] = feld(
        "Eckpunkte",
        "Was nur schriftlich geändert werden kann; ohne Angabe: Personal, Finanzierung und Personenkreis",
        liste=True,
    )
    ueberpruefung: Satz | None = feld("Überprüfung", "Wie oft", "halbjährlich", default=None)
    durch: Wer | None = feld("Durch", "Wer überprüft und Änderungen vorschlägt", "Steuerungskreis", default=None)
    anlaesse: list[Satz] = feld(
        "Anlässe", "Wann außerdem überprüft wird", ["Änderung des Personenkreises", "neue Schwerpunkte"], liste=True
    )
    text: Satz | None = feld("Eigener Wortlaut", "Statt der üblichen Regel zur Anpassung", default=None)


class Auftritt(Leitpunkt):
    """V9: one language, joint events."""

    leitfaden_id: ClassVar[str] = "V9"

    sprecher: EinsOderMehr[Wer] = feld("Es spricht", "Wer für die Einrichtung spricht", "aa", liste=True)
    zustimmung: Wer | None = feld(
        "Zustimmung", "Wer Veröffentlichungen zustimmt", "die Leitungen der Parteien", default=None
    )
    veranstaltungen: EinsOderMehr[Satz] = feld(
        "Gemeinsame Veranstaltungen", "", "jährliche Arbeitgebermesse", liste=True
    )
    auftritt: Satz | None = feld("Auftritt", "Gemeinsames Zeichen, Faltblatt oder Ähnliches", default=None)


class Erfahrungsaustausch(Leitpunkt):
    """V10: regular, within and outside."""

    leitfaden_id: ClassVar[str] = "V10"

    intern: Satz | None = feld(
        "Intern", "Wie oft sich die Kräfte untereinander austauschen", "wöchentlich", default=None
    )
    extern: Satz | None = feld("Extern", "Wie oft nach außen", "halbjährlich", default=None)
    extern_mit: EinsOderMehr[Satz] = feld("Extern mit", "", "Vermittlungsagenturen der Nachbarbezirke", liste=True)
