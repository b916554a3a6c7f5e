"""Guide item D: whom the cooperation is for."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from vereinbarung.model.base import Baustein, Leitpunkt, feld
from vereinbarung.model.schreibweisen import Wahl
from vereinbarung.model.values import Anteil, Anzahl, Datum, JaNein, Kennung, Satz


class Gruppe(Baustein):
    """A group within the target group."""

    id: Kennung | None = feld("Kürzel", "Für Verweise, etwa aus einem Ziel", default=None)
    name: Satz = feld("Name", "", "Doppelbezieher")
    bezug: (
        Annotated[
            Literal["SGB III", "HLU", "beides", "keiner", "SGB II", "SGB VIII", "SGB XII"],
            Wahl(HLU=("BSHG", "Hilfe zum Lebensunterhalt")),
        ]
        | None
    ) = feld("Leistungsbezug", "Welche Leistungen die Gruppe bezieht", default=None)
    vorrang: JaNein = feld("Vorrang", "ja, wenn die Gruppe zuerst gefördert wird", default=False)
    ab: Satz | None = feld(
        "Ab", "Tag, Ereignis oder Wartezeit, ab der die Gruppe einbezogen wird", "nach 6 Monaten", default=None
    )
    zugang: Annotated[Literal["regelmaessig", "anlassbezogen"], Wahl(regelmaessig=("regelmäßig",))] | None = feld(
        "Zugang", default=None
    )
    anzahl: Anzahl | Literal["unbekannt"] | None = feld(
        "Anzahl", "Geschätzte Zahl; steht nicht im Vertrag", "rund 800", "unbekannt", default=None
    )


class Ausnahme(Baustein):
    """A group that is left out."""

    gruppe: Satz = feld("Gruppe", "", "Alleinerziehende mit Kindern unter drei Jahren")
    grund: Satz | None = feld("Grund", "Warum; gern mit Vorschrift", "§ 18 Abs. 3 BSHG", default=None)
    befristet_bis: Datum | None = feld("Befristet bis", default=None)
    nach: Satz | None = feld("Einbezogen nach", "Ereignis oder Wartezeit, nach der die Ausnahme endet", default=None)
    freiwillige_teilnahme: JaNein = feld(
        "Freiwillige Teilnahme", "ja, wenn die Gruppe auf Wunsch teilnehmen kann", default=False
    )


class Quote(Baustein):
    """A contingent for a group."""

    gruppe: Satz = feld("Gruppe", "", "Doppelbezieher")
    instrument: Satz = feld("Instrument", "", "ABM")
    anteil: Anteil | None = feld("Anteil", "", "50 %", default=None)
    plaetze: Anzahl | None = feld("Plätze", "", 20, default=None)


class Zielgruppe(Leitpunkt):
    """D: definition, groups, exclusions."""

    leitfaden_id: ClassVar[str] = "D"

    definition: Satz | None = feld("Definition", "Eigene Worte statt der üblichen Umschreibung", default=None)
    arbeitsfaehigkeit: Literal["vorausgesetzt", "unerheblich"] = feld(
        "Arbeitsfähigkeit",
        "„unerheblich“, wenn alle ohne Rücksicht auf ihre Arbeitsfähigkeit erfasst werden",
        default="vorausgesetzt",
    )
    gruppen: list[Gruppe] = feld("Gruppen", "Gruppen innerhalb der Zielgruppe", liste=True)
    ausgenommen: list[Ausnahme] = feld("Ausgenommen", "Wer nicht einbezogen wird und warum", liste=True)
    quoten: list[Quote] = feld("Quoten", "Kontingente für Gruppen", liste=True)
    geschaetzt: Anzahl | Literal["unbekannt"] | None = feld(
        "Geschätzte Zahl", "Umfang der Zielgruppe; steht nicht im Vertrag", default=None
    )
