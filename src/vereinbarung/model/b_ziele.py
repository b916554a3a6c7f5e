"""Guide items B.1–B.3: common goals, measurable where possible (concept 8.4 B)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vereinbarung.model.base import Baustein, Leitpunkt, Punkt, feld
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform, Wahl
from vereinbarung.model.values import Anteil, Anzahl, Datum, Kennung, Satz


class Teilmenge(Baustein):
    """A share of a reference number: half of them long-term unemployed."""

    anteil: Anteil = feld("Anteil", "", "50 %")
    gruppe: Satz = feld("Gruppe", "", "Langzeitarbeitslose")


class Bezugsgroesse(Baustein):
    """What a quota refers to."""

    anzahl: Anzahl = feld("Anzahl", "", "rund 1.600")
    gruppe: Satz = feld("Gruppe", "", "Teilnehmende des Integrationscenters")
    davon: list[Teilmenge] = feld("Davon", liste=True)


class Ausgangswert(Baustein):
    """Where things stand before."""

    wert: Anzahl | Anteil | Literal["unbekannt"] = feld("Wert", "Zahl, Anteil oder unbekannt", 160, "unbekannt")
    am: Datum | None = feld("Stand", default=None)


class Messziel(Baustein):
    """A measurable target: number or quota, until when."""

    art: Literal["anzahl", "quote"] = feld("Art", "anzahl oder quote")
    vergleich: Annotated[Literal["mindestens", "hoechstens", "genau"], Wahl(hoechstens=("höchstens",))] = feld(
        "Vergleich", default="mindestens"
    )
    wert: Anzahl | Anteil = feld("Wert", "Zahl oder Anteil", 200, "15 %")
    einheit: Satz | None = feld("Einheit", "Was gezählt wird", "Vermittlungen", default=None)
    bezugsgroesse: Bezugsgroesse | None = feld("Bezugsgröße", "Bei einer Quote: wovon", default=None)
    bis: Datum = feld("Bis", "Tag, bis zu dem das Ziel erreicht sein soll", "31.12.2001")
    zielgruppe: Kennung | None = feld("Zielgruppe", "Kürzel einer Gruppe aus zielgruppe.gruppen", default=None)
    ausgangswert: Annotated[Ausgangswert, Kurzform("wert")] | None = feld("Ausgangswert", default=None)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        is_quote = not hasattr(self.wert, "is_genau")
        if (self.art == "quote") != is_quote:
            raise PydanticCustomError(
                "vereinbarung_ziel",
                "Ein Ziel der Art „{art}“ braucht {was}.",
                {
                    "art": self.art,
                    "was": "einen Anteil, zum Beispiel 15 %" if self.art == "quote" else "eine Zahl, zum Beispiel 200",
                },
            )
        if is_quote and self.bezugsgroesse is None:
            raise PydanticCustomError(
                "vereinbarung_ziel",
                "Zu einer Quote gehört die Angabe „bezugsgroesse“: wie viele Personen welcher Gruppe.",
                {},
            )
        if not is_quote and self.einheit is None:
            raise PydanticCustomError(
                "vereinbarung_ziel", "Zu einer Anzahl gehört die Angabe „einheit“, zum Beispiel Vermittlungen.", {}
            )
        return self


class Ziel(Leitpunkt):
    """B.1–B.3: goal in words, targets in numbers."""

    text: Satz | None = feld("Ziel in Worten", "Eigene Worte statt der üblichen Klausel", default=None)
    ziel: EinsOderMehr[Messziel] = feld("Messbares Ziel", "Zahl oder Quote, bis wann", liste=True)


class Integration(Ziel):
    """B.1: bring the common target group into work."""

    leitfaden_id: ClassVar[str] = "B.1"


class Ressourceneinsatz(Ziel):
    """B.2: use staff and money efficiently."""

    leitfaden_id: ClassVar[str] = "B.2"


class OffeneZusammenarbeit(Ziel):
    """B.3: open, fair, client-oriented cooperation."""

    leitfaden_id: ClassVar[str] = "B.3"


class Ziele(Baustein):
    """B: common goals of the cooperation."""

    integration: Punkt[Integration] = feld("Integration der gemeinsamen Zielgruppe (B.1)")
    ressourceneinsatz: Punkt[Ressourceneinsatz] = feld("Personal und Geld wirksam einsetzen (B.2)")
    zusammenarbeit: Punkt[OffeneZusammenarbeit] = feld("Offen, fair und kundenorientiert zusammenarbeiten (B.3)")
