"""Guide item A: willingness to cooperate, on the partners' legal bases."""

from __future__ import annotations

from typing import Annotated, ClassVar

from vereinbarung.model.base import Baustein, Leitpunkt, feld
from vereinbarung.model.schreibweisen import NORM_SCHEMA, EinsOderMehr, Kurzform
from vereinbarung.model.values import JaNein, Normfeld, Parteikuerzel, Satz


class Rechtsgrundlage(Baustein):
    """A legal basis of one party."""

    norm: Normfeld = feld("Vorschrift", "Paragraf und Gesetz", "§ 371a SGB III")
    kuenftig: JaNein = feld("Künftig", "ja, wenn die Vorschrift erst noch in Kraft tritt", default=False)


class Praeambel(Leitpunkt):
    """A: declaration, legal bases by party, recitals."""

    leitfaden_id: ClassVar[str] = "A"

    rechtsgrundlagen: dict[Parteikuerzel, EinsOderMehr[Annotated[Rechtsgrundlage, Kurzform("norm", NORM_SCHEMA)]]] = (
        feld(
            "Rechtsgrundlagen",
            "Je Partei mindestens eine Vorschrift, auf der ihre Zusammenarbeit beruht",
            {"aa": "§ 371a SGB III", "lk": "§ 18 Abs. 2a BSHG"},
        )
    )
    erklaerung: Satz | None = feld(
        "Erklärung", "Eigene Worte statt der üblichen Erklärung zur Zusammenarbeit", default=None
    )
    erwaegungen: list[Satz] = feld(
        "Erwägungen", "Was die Parteien vorausschicken: Ausgangslage, Vorgeschichte", liste=True
    )
