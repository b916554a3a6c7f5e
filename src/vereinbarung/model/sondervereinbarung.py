"""The agreement on a joint placement agency or model team (concept chapter 3, 8.5)."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from vereinbarung.model.a_praeambel import Praeambel
from vereinbarung.model.base import Baustein, Punkt, feld
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.g_geltung import Gebiet
from vereinbarung.model.laufzeit import Laufzeit
from vereinbarung.model.personal_geld import kostenauskunft
from vereinbarung.model.schreibweisen import Kurzform
from vereinbarung.model.v_agentur import (
    Anlaufstelle,
    Anpassung,
    Auftritt,
    Einrichtung,
    Erfahrungsaustausch,
    Rahmenbezug,
)
from vereinbarung.model.v_arbeit import (
    Agenturfoerderung,
    Arbeitsweise,
    Erfolgsdokumentation,
    Personenkreis,
    Sanktionen,
)
from vereinbarung.model.v_mittel import Agenturfinanzierung, Personal, Raeumlichkeiten, Technik
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.model.verweise import Verweis


class Agenturorganisation(Baustein):
    """What of section E a Sondervereinbarung may bring itself."""

    datenaustausch: Punkt[Datenaustausch] | None = feld("Datenaustausch (E.1)", default=None)


class Agenturgeltung(Baustein):
    """G: where and how long."""

    gebiet: Punkt[Gebiet] = feld("Räumlicher Geltungsbereich (G.1)")
    laufzeit: Punkt[Laufzeit] = feld("Laufzeit und Kündigung (G.2)")


class Sondervereinbarung(Vereinbarung):
    """Agreement on a joint agency, hanging on a Rahmenvereinbarung."""

    art: Literal["sondervereinbarung"] = feld("Art des Dokuments")

    praeambel: Punkt[Praeambel] | None = feld("Präambel (A)", default=None)
    rahmenvereinbarung: Punkt[Annotated[Rahmenbezug, Kurzform("kennung")]] = feld("Bezug zur Rahmenvereinbarung (VR)")
    einrichtung: Punkt[Annotated[Einrichtung, Kurzform("name")]] = feld("Einrichtung und Organisationsmodell (VM)")
    personenkreis: Punkt[Personenkreis] = feld("Personenkreis (VP)")
    arbeitsweise: Punkt[Arbeitsweise] = feld("Arbeitsweise (VA)")
    anlaufstelle: (
        Punkt[Annotated[Anlaufstelle, Kurzform("gemeinsam", {"enum": ["ja", "nein", True, False]})]] | None
    ) = feld("Anlaufstelle (V4)", default=None)
    personal: Punkt[Personal] = feld("Personal (V1)")
    raeumlichkeiten: Punkt[Annotated[Raeumlichkeiten, Kurzform("lage")]] = feld("Räumlichkeiten (V3)")
    technik: Punkt[Technik] = feld("Technik und Ausstattung (V2)")
    finanzierung: Punkt[Agenturfinanzierung] = feld("Finanzierung (VF)")
    foerderung: Punkt[Annotated[Agenturfoerderung, Kurzform("verfahren")]] = feld("Förderung (V6)")
    sanktionen: Punkt[Sanktionen] = feld("Sanktionen (V7)")
    organisation: Agenturorganisation = feld("Organisation (E)", default_factory=Agenturorganisation)
    erfolgsdokumentation: Punkt[Erfolgsdokumentation] = feld("Erfolgsdokumentation (V8)")
    oeffentlichkeitsarbeit: Punkt[Auftritt] | None = feld("Öffentlichkeitsarbeit (V9)", default=None)
    erfahrungsaustausch: Punkt[Erfahrungsaustausch] | None = feld("Erfahrungsaustausch (V10)", default=None)
    anpassung: Punkt[Anpassung] | None = feld("Überprüfung und Anpassung (V5)", default=None)
    geltung: Agenturgeltung = feld("Geltung (G)")

    def ist_einrichtung(self, wer: str | None) -> bool:
        """Whether a text that names somebody („entscheidet: einrichtung“) means the joint agency itself."""
        punkt = self.regelung("VM", Einrichtung)
        return punkt is not None and punkt.meint(wer)

    @property
    def verweise(self) -> list[Verweis]:
        """The agreements that this one names: also its Rahmenvereinbarung."""
        bezug = self.regelung("VR", Rahmenbezug)
        if bezug is None:
            return super().verweise
        pfad = ("rahmenvereinbarung", "kennung")
        arten = ("rahmenvereinbarung",)
        return [*super().verweise, Verweis(bezug.kennung, "VR", pfad, arten, bezug.vom, bezug.datei or "")]

    @property
    def auskunft(self) -> dict[str, Any]:
        """`bei_ende`: what happens when the Rahmenvereinbarung ends; `gebiet_ausserhalb`: why the area goes beyond it.

        Each is absent if this one does not say.
        """
        bezug = self.regelung("VR", Rahmenbezug)
        said = {"bei_ende": bezug.bei_ende, "gebiet_ausserhalb": bezug.gebiet_ausserhalb} if bezug else {}
        return {**super().auskunft, **{key: value for key, value in said.items() if value}}

    def _kosten(self) -> list[dict[str, Any]]:
        finanzierung = self.regelung("VF", Agenturfinanzierung)
        positionen = finanzierung.positionen if finanzierung else ()
        return [*super()._kosten(), *kostenauskunft(("finanzierung", "positionen"), positionen)]
