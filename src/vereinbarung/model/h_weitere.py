"""Section H: further provisions seen in real contracts, each optional, each with a default clause (concept 7)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from vereinbarung.model.base import Baustein, Leitpunkt, feld
from vereinbarung.model.schreibweisen import Kurzform, Wahl
from vereinbarung.model.values import (
    Anteil,
    Datum,
    Dauerfeld,
    Dokumentkennung,
    Geld,
    JaNein,
    Kennung,
    Parteikuerzel,
    Satz,
    Wer,
)


class Kostenposition(Baustein):
    """Who bears which cost."""

    kostenart: Satz = feld("Kostenart", "", "Sachkosten")
    traegt: Parteikuerzel = feld("Es trägt", "Kürzel der Partei", "aa")
    betrag: Geld | None = feld("Betrag", "", "6.000 DM", default=None)
    anteil: Anteil | None = feld("Anteil", default=None)
    je: Literal["Jahr", "Monat", "einmalig"] | None = feld("Je", default=None)


class Finanzierung(Leitpunkt):
    """H.1. Without entries each party bears its own cost."""

    leitfaden_id: ClassVar[str] = "H.1"
    positionen: list[Kostenposition] = feld("Positionen", liste=True)
    haushaltsvorbehalt: JaNein = feld("Haushaltsvorbehalt", default=True)
    text: Satz | None = feld("Eigener Wortlaut", default=None)


class Ausstattung(Leitpunkt):
    """H.2: staff, rooms, equipment."""

    leitfaden_id: ClassVar[str] = "H.2"
    personal: list[Satz] = feld("Personal", "Je Eintrag ein Satz", liste=True)
    raeume: list[Satz] = feld("Räume", liste=True)
    technik: list[Satz] = feld("Technik", liste=True)


class Haftung(Leitpunkt):
    """H.3."""

    leitfaden_id: ClassVar[str] = "H.3"
    text: Satz | None = feld("Eigener Wortlaut", default=None)


class Konfliktregelung(Leitpunkt):
    """H.4: what happens in a dispute."""

    leitfaden_id: ClassVar[str] = "H.4"
    stufen: list[Satz] = feld(
        "Stufen", "Wer nacheinander angerufen wird", ["Umsetzungsgruppe", "Leitungen der Parteien"], liste=True
    )
    frist: Dauerfeld | None = feld("Frist je Stufe", default=None)
    schlichtung: Satz | None = feld("Schlichtung", "Wer schlichtet", default=None)


class Evaluation(Leitpunkt):
    """H.5: evaluation and reports."""

    leitfaden_id: ClassVar[str] = "H.5"
    turnus: Satz | None = feld("Turnus", "", "jährlich", default=None)
    durch: Wer | None = feld("Durch", "Kürzel der Partei oder Gremium", default=None)
    kennzahlen: list[Satz] = feld("Kennzahlen", liste=True)


class Aenderungen(Leitpunkt):
    """H.6: amendments in writing."""

    leitfaden_id: ClassVar[str] = "H.6"
    text: Satz | None = feld("Eigener Wortlaut", default=None)


class SalvatorischeKlausel(Leitpunkt):
    """H.7: severability (§ 58 Abs. 3 SGB X)."""

    leitfaden_id: ClassVar[str] = "H.7"
    text: Satz | None = feld("Eigener Wortlaut", default=None)


class BeitrittAustritt(Leitpunkt):
    """H.8: joining, leaving, legal succession."""

    leitfaden_id: ClassVar[str] = "H.8"
    beitritt: Satz | None = feld("Beitritt", "Wer unter welchen Voraussetzungen beitreten kann", default=None)
    austritt: Satz | None = feld("Austritt", default=None)
    rechtsnachfolge: Satz | None = feld("Rechtsnachfolge", default=None)


class Gremienvorbehalt(Leitpunkt):
    """H.9: proviso of a council's approval, publication."""

    leitfaden_id: ClassVar[str] = "H.9"
    organe: list[Satz] = feld("Organe", "Wessen Zustimmung nötig ist", ["Kreistag"], liste=True)
    genehmigung: Satz | None = feld("Genehmigung", "Wer genehmigen muss", default=None)
    bekanntmachung: Satz | None = feld("Bekanntmachung", "Wo bekannt gemacht wird", default=None)


class AltVereinbarung(Baustein):
    """An older agreement that is replaced."""

    bezeichnung: Satz = feld("Bezeichnung", "", "Verwaltungsvereinbarung über Leistungsfragen")
    vom: Datum | None = feld("Vom", "Datum der abgelösten Vereinbarung", default=None)
    kennung: Dokumentkennung | None = feld("Kennung", "Kennung der Datei, wenn sie in der Sammlung liegt", default=None)


class Inkrafttreten(Leitpunkt):
    """H.10: what is replaced; the begin itself is G.2."""

    leitfaden_id: ClassVar[str] = "H.10"
    loest_ab: list[Annotated[AltVereinbarung, Kurzform("bezeichnung")]] = feld(
        "Löst ab", "Frühere Vereinbarungen, die enden", liste=True
    )
    text: Satz | None = feld("Eigener Wortlaut", default=None)


class Ausfertigungen(Leitpunkt):
    """H.11: counterparts; no default clause on venue (concept 8.4)."""

    leitfaden_id: ClassVar[str] = "H.11"
    anzahl: int | None = feld("Zahl der Ausfertigungen", "Ohne Angabe: je Partei eine", default=None)
    gerichtsstand: Satz | None = feld("Gerichtsstand", "Hat vor den Sozialgerichten keine Wirkung", default=None)


class Vertraulichkeit(Leitpunkt):
    """H.12."""

    leitfaden_id: ClassVar[str] = "H.12"
    text: Satz | None = feld("Eigener Wortlaut", default=None)


class Weitere(Baustein):
    """H: further provisions."""

    finanzierung: Finanzierung | None = feld("Finanzierung (H.1)", default=None)
    ausstattung: Ausstattung | None = feld("Personal, Räume, Technik (H.2)", default=None)
    haftung: Haftung | None = feld("Haftung (H.3)", default=None)
    konfliktregelung: Konfliktregelung | None = feld("Konfliktregelung (H.4)", default=None)
    evaluation: Evaluation | None = feld("Evaluation und Berichte (H.5)", default=None)
    aenderungen: Aenderungen | None = feld("Änderungen, Schriftform (H.6)", default=None)
    salvatorische_klausel: SalvatorischeKlausel | None = feld("Salvatorische Klausel (H.7)", default=None)
    beitritt_austritt: BeitrittAustritt | None = feld("Beitritt, Austritt, Rechtsnachfolge (H.8)", default=None)
    gremienvorbehalt: Gremienvorbehalt | None = feld("Gremienvorbehalt, Genehmigung (H.9)", default=None)
    inkrafttreten: Inkrafttreten | None = feld("Ablösung früherer Vereinbarungen (H.10)", default=None)
    ausfertigungen: Ausfertigungen | None = feld("Ausfertigungen (H.11)", default=None)
    vertraulichkeit: Vertraulichkeit | None = feld("Vertraulichkeit (H.12)", default=None)


class EigenerParagraph(Baustein):
    """A whole § of the drafter's own."""

    id: Kennung = feld("Kürzel", "Für Verweise", "sprachkurse")
    titel: Satz = feld("Überschrift")
    stelle: Satz = feld(
        "Stelle", "vor oder nach einem Punkt des Leitfadens oder „ende“", "nach C.3", "vor G.2", default="ende"
    )
    absaetze: list[Satz] = feld("Absätze", "Je Eintrag ein Absatz")


class Anlage(Baustein):
    """An annex: printed with the contract (`text`), a file, or referenced only."""

    id: Kennung = feld("Kürzel", "Für Verweise", "einwilligung")
    titel: Satz = feld("Titel", "", "Vordruck Einwilligungserklärung")
    text: list[Satz] = feld("Text", "Absätze, wenn die Anlage mit dem Vertrag gedruckt wird", liste=True)
    datei: Satz | None = feld("Datei", "Wo die Anlage liegt, wenn sie gesondert beigefügt wird", default=None)
    nummer: int | None = feld("Nummer", "Nur nötig, wenn sie feststeht", default=None)
    nachgereicht: JaNein = feld("Wird nachgereicht", default=False)


class Abweichung(Baustein):
    """A reasoned departure from the guide's advice."""

    regel: str = feld("Regel", "Nummer der Regel, von der abgewichen wird", "G2-03")
    begruendung: Satz = feld("Begründung", "Warum; steht im Bericht und im Prüfvermerk, nie im Vertrag")


class Merkpunkt(Baustein):
    """State of a point of the checklists K, I, S, F, T (concept chapter 4)."""

    stand: Annotated[Literal["offen", "vereinbart", "entfaellt"], Wahl(entfaellt=("entfällt",))] = feld("Stand")
    grund: Satz | None = feld("Grund", "Bei „entfaellt“", default=None)
    wer: Satz | None = feld("Wer", default=None)
    bis: Datum | None = feld("Bis", default=None)
