"""What a Zusatzvereinbarung or a Nachtrag hangs on: the agreement it supplements or amends (concept 8.6, chapter 7)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field

from vereinbarung.model.base import Baustein, Leitpunkt, feld
from vereinbarung.model.schreibweisen import Wahl
from vereinbarung.model.values import Datum, Dokumentkennung, Satz

Nummer = Annotated[int, Field(ge=1, le=999)]
"""The number of a Nachtrag."""


class Zusatzbezug(Leitpunkt):
    """Z1: the agreement or the project that a Zusatzvereinbarung belongs to."""

    leitfaden_id: ClassVar[str] = "Z1"

    art: Literal["rahmenvereinbarung", "sondervereinbarung", "projekt"] = feld(
        "Art", "Ob eine Rahmenvereinbarung, eine Sondervereinbarung oder ein einzelnes Projekt ergänzt wird"
    )
    bezeichnung: Satz = feld(
        "Bezeichnung",
        "Titel der Vereinbarung oder Name des Projekts",
        "Rahmenvereinbarung zur Zusammenarbeit im Landkreis Gießen",
    )
    vom: Datum | None = feld("Vom", "Tag, an dem die ergänzte Vereinbarung geschlossen wurde", default=None)
    kennung: Dokumentkennung | None = feld(
        "Kennung", "Kennung der Datei, wenn sie in der Sammlung liegt", "RV-Giessen-2001", default=None
    )
    datei: Satz | None = feld(
        "Datei",
        "Wo die Vereinbarung liegt, wenn nicht im selben Ordner; steht nicht im Vertrag",
        "../giessen/rahmenvereinbarung.yaml",
        default=None,
    )
    bei_ende: (
        Annotated[
            Literal["endet", "gilt_weiter", "kuendbar"],
            Wahl(gilt_weiter=("gilt weiter",), kuendbar=("kündbar",)),
        ]
        | None
    ) = feld("Bei deren Ende", "Was mit der Zusatzvereinbarung geschieht, wenn die ergänzte endet", default=None)


class LetzterNachtrag(Baustein):
    """The amendment that last changed the agreement, if there was one."""

    nummer: Nummer = feld("Nummer", "", 1)
    vom: Datum = feld("Vom", "Tag, an dem dieser Nachtrag geschlossen wurde")


class Nachtragsbezug(Leitpunkt):
    """NT1: the amended agreement, with its one date."""

    leitfaden_id: ClassVar[str] = "NT1"

    art: Literal["rahmenvereinbarung", "sondervereinbarung", "zusatzvereinbarung"] = feld(
        "Art", "Was geändert wird: eine Rahmen-, Sonder- oder Zusatzvereinbarung"
    )
    bezeichnung: Satz = feld(
        "Bezeichnung",
        "Titel der geänderten Vereinbarung",
        "Rahmenvereinbarung zur Zusammenarbeit im Landkreis Gießen",
    )
    vom: Datum = feld("Vom", "Tag, an dem die geänderte Vereinbarung geschlossen wurde; genau ein Tag", "15.12.2000")
    kennung: Dokumentkennung | None = feld(
        "Kennung", "Kennung der Datei, wenn sie in der Sammlung liegt", "RV-Giessen-2001", default=None
    )
    datei: Satz | None = feld(
        "Datei",
        "Wo die Vereinbarung liegt, wenn nicht im selben Ordner; steht nicht im Vertrag",
        "../giessen/rahmenvereinbarung.yaml",
        default=None,
    )
    zuletzt_geaendert: LetzterNachtrag | None = feld(
        "Zuletzt geändert durch", "Der letzte frühere Nachtrag, wenn es einen gibt", default=None
    )
