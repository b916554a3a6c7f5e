"""Guide items C.1–C.6: the fields of cooperation (concept 8.4 C)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vereinbarung.model.base import Baustein, Leitpunkt, Punkt, feld
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform
from vereinbarung.model.values import (
    Anteil,
    Anzahl,
    Datum,
    Dauerfeld,
    Dokumentkennung,
    Geld,
    JaNein,
    Kennung,
    Normfeld,
    Parteikuerzel,
    Satz,
    Wer,
)


class Informationsaustausch(Leitpunkt):
    """C.1: regular exchange of information."""

    leitfaden_id: ClassVar[str] = "C.1"

    turnus: Satz = feld("Turnus", "Wie oft sich die Parteien besprechen", "vierteljährlich")
    einladung: Wer = feld("Einladung", "Kürzel der einladenden Partei oder Beschreibung", "aa", "abwechselnd")
    teilnehmende: list[Satz] = feld("Teilnehmende", "Wer teilnimmt", liste=True)
    themen: list[Satz] = feld("Themen", "Worum es geht", ["Ziele", "Arbeitsabläufe"], liste=True)
    anlassbezogen: JaNein = feld(
        "Auch aus Anlass", "ja, wenn Treffen auch aus besonderem Anlass stattfinden", default=True
    )
    protokolle: JaNein = feld("Protokolle austauschen", default=True)
    verzeichnisse: JaNein = feld(
        "Verzeichnisse austauschen", "Organigramme, Telefon- und E-Mail-Verzeichnisse", default=True
    )


Einrichtungsform = Literal[
    "absicht", "sondervereinbarung", "bestehend", "einrichtung_einer_seite", "geplant_zum", "vorklaerung"
]


class Vermittlungseinrichtung(Leitpunkt):
    """C.2: joint placement agency or model team, in general terms only (N8)."""

    leitfaden_id: ClassVar[str] = "C.2"

    form: Einrichtungsform = feld(
        "Form",
        "Absichtserklärung, Verweis auf eine Sondervereinbarung, bestehende oder geplante Einrichtung …",
        "absicht",
    )
    vorhaben: Satz | None = feld(
        "Vorhaben",
        "Was geprüft oder angestrebt wird, ein Satzteil",
        "Prüfung eines gemeinsamen Modellteams",
        default=None,
    )
    name: Satz | None = feld("Name", "Name der Einrichtung", "Kompass", default=None)
    traeger: Satz | None = feld("Träger", "Wer die Einrichtung trägt", default=None)
    seit: Datum | None = feld("Seit", default=None)
    bis: Datum | None = feld("Bis", "Bis wann das Vorhaben geprüft oder umgesetzt wird", default=None)
    zum: Datum | None = feld("Zum", "Geplanter Beginn", default=None)
    sondervereinbarung: Dokumentkennung | None = feld(
        "Sondervereinbarung", "Kennung der Sondervereinbarung", "SV-Marburg-1999", default=None
    )
    einbindung_arbeitsamt: Satz | None = feld(
        "Einbindung des Arbeitsamts", "Wie das Arbeitsamt beteiligt wird", default=None
    )
    personal: Satz | None = feld("Personal", "Gehört in die Sondervereinbarung (N8)", default=None)
    raeume: Satz | None = feld("Räume", "Gehört in die Sondervereinbarung (N8)", default=None)
    kosten: Satz | None = feld("Kosten", "Gehört in die Sondervereinbarung (N8)", default=None)

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        needed = {
            "absicht": "vorhaben",
            "sondervereinbarung": "sondervereinbarung",
            "bestehend": "name",
            "einrichtung_einer_seite": "name",
            "geplant_zum": "zum",
            "vorklaerung": "vorhaben",
        }[self.form]
        if getattr(self, needed) is None:
            raise PydanticCustomError(
                "vereinbarung_form",
                "Zur Form „{form}“ gehört die Angabe „{feld}“.",
                {"form": self.form, "feld": needed},
            )
        return self


class Phase(Baustein):
    """The stretch of time or the step in which a share is borne."""

    folge: int | None = feld("Reihenfolge", "1 für den ersten Abschnitt", default=None)
    dauer: Dauerfeld | None = feld("Dauer", "", "2 Wochen", default=None)
    von: Datum | None = feld("Von", default=None)
    bis: Datum | None = feld("Bis", default=None)
    bezeichnung: Satz | None = feld("Bezeichnung", "", "Sprachmodul", default=None)


class Traegt(Baustein):
    """What one party bears of an instrument."""

    partei: Parteikuerzel = feld("Partei", "Kürzel der Partei", "aa")
    kostenart: Satz = feld("Kostenart", "", "Maßnahmekosten", "Lebensunterhalt", default="Kosten")
    anteil: Anteil | None = feld("Anteil", "", "50 %", default=None)
    betrag: Geld | None = feld("Betrag", "", "6.000 DM", default=None)
    rest: JaNein = feld("Rest", "ja, wenn diese Partei trägt, was übrig bleibt", default=False)
    aufstockung_auf: Anteil | None = feld("Aufstockung auf", "", "100 %", default=None)
    anteil_der_faelle: Anteil | None = feld(
        "Anteil der Fälle", "Quote der Fälle, keine Kostenteilung", "60 %", default=None
    )
    phase: Annotated[Phase, Kurzform("bezeichnung")] | None = feld("Phase", default=None)
    norm: Normfeld | None = feld("Vorschrift", default=None)
    empfaenger: Satz | None = feld("Empfänger", "An wen gezahlt wird", default=None)

    @property
    def is_alles(self) -> bool:
        """Whether no amount is given, so that the party bears the whole kind of cost."""
        return not self.rest and all(
            x is None for x in (self.anteil, self.betrag, self.aufstockung_auf, self.anteil_der_faelle)
        )


class Instrument(Baustein):
    """A funding instrument of SGB III or BSHG that the parties combine."""

    id: Kennung | None = feld("Kürzel", default=None)
    instrument: Satz = feld("Instrument", "", "Eingliederungszuschuss")
    norm: Normfeld = feld("Vorschrift", "", "§§ 217 ff. SGB III")
    traegt: EinsOderMehr[Annotated[Traegt, Kurzform("partei")]] = feld(
        "Wer trägt was", "Kürzel der Partei oder genaue Aufteilung", "aa"
    )
    hinweis: Satz | None = feld("Ergänzung", "Satz, der zu diesem Instrument im Vertrag steht", default=None)


class Verfahren(Baustein):
    """How applications are handled: separately, combined, jointly."""

    art: Literal["getrennt", "kombiniert", "gemeinsam"] = feld("Art")
    antraege: int | None = feld("Anträge", "Zahl der Anträge", 2, default=None)
    bescheide: int | None = feld("Bescheide", "Zahl der Bescheide", 2, default=None)
    geldgeber: int | None = feld("Geldgeber", "Zahl der Geldgeber", 2, default=None)


class Foerderzusage(Baustein):
    """A general funding promise of the Träger (checklist F)."""

    bis: Dauerfeld = feld("Bis zur Dauer von", "", "6 Monate")
    zustimmung_ab: Dauerfeld | None = feld("Gesonderte Zustimmung ab", default=None)


class Massnahme(Baustein):
    """A measure with its selection and invitation (checklist T)."""

    name: Satz = feld("Name", "", "Trainingsmaßnahme Lager und Logistik")
    auswahl: Wer | None = feld("Auswahl durch", "Kürzel der Partei oder Dritter", default=None)
    einladung: Wer | None = feld("Einladung durch", default=None)
    einladung_ohne_sgb3_bezug: Wer | None = feld(
        "Einladung von Personen ohne Leistungen nach dem SGB III durch", default=None
    )
    wohin: Satz | None = feld("Einladung wohin", default=None)
    quote: Satz | None = feld("Quote", default=None)
    verantwortlich: Wer | None = feld("Verantwortlich", default=None)
    foerderzusage: Annotated[Foerderzusage, Kurzform("bis")] | None = feld("Generelle Förderzusage", default=None)


class Foerderung(Leitpunkt):
    """C.3: combining the instruments of SGB III and BSHG."""

    leitfaden_id: ClassVar[str] = "C.3"

    instrumente: list[Instrument] = feld("Instrumente", "Welche Leistungen die Parteien verbinden und wer was trägt")
    parallelfoerderung: Satz | None = feld(
        "Parallelförderung", "Eigene Regel statt der üblichen Abstimmungsklausel", default=None
    )
    verfahren: Annotated[Verfahren, Kurzform("art", {"enum": ["getrennt", "kombiniert", "gemeinsam"]})] | None = feld(
        "Verfahren", default=None
    )
    kriterien: Satz | None = feld(
        "Einheitliche Kriterien", "Nach welchen Maßstäben und bis zu welcher Höhe gefördert wird", default=None
    )
    antragsausgabe: JaNein = feld(
        "Antragsausgabe", "ja: jede Stelle gibt auch die Anträge der anderen aus", default=True
    )
    massnahmen: list[Massnahme] = feld("Maßnahmen", "Auswahl und Einladung je Maßnahme", liste=True)


class Vorschuss(Baustein):
    """An advance on wage replacement, paid by the competent Arbeitsamt (§ 42 SGB I, § 328 SGB III)."""

    zahlt: Parteikuerzel = feld("Es zahlt", "Kürzel der Partei", "aa")
    norm: Normfeld | None = feld("Vorschrift", "", "§ 42 SGB I", default=None)
    binnen: Dauerfeld | None = feld("Binnen", "", "5 Arbeitstage", default=None)


class Ueberbrueckung(Baustein):
    """Bridging by the Träger's own benefit until wage replacement is paid (refund: § 104 SGB X)."""

    leistet: Parteikuerzel = feld("Es leistet", "Kürzel der Partei", "lk")
    norm: Normfeld | None = feld("Vorschrift", default=None)
    binnen: Dauerfeld | None = feld("Binnen", "", "5 Arbeitstage", default=None)


class Erstattung(Baustein):
    """How the paying side is refunded (§§ 102 ff. SGB X)."""

    norm: Normfeld = feld("Vorschrift", "", "§ 104 SGB X")
    anmeldung: Satz | None = feld("Anmeldung", "Wann der Anspruch angemeldet wird", "unverzüglich", default=None)
    stelle: Satz | None = feld("Stelle", "Wo die Erstattung bearbeitet wird", "Leistungsabteilung", default=None)
    ansprechstellen: dict[Parteikuerzel, Satz] = feld("Ansprechstellen", "Je Partei die zuständige Stelle", default={})
    bagatellgrenze: Geld | None = feld(
        "Bagatellgrenze", "Kleinere Beträge werden nicht erstattet (§ 110 SGB X)", default=None
    )


class Lohnersatzleistungen(Leitpunkt):
    """C.4: advances, bridging, provisional benefits and their refund, kept apart."""

    leitfaden_id: ClassVar[str] = "C.4"

    vorschuss: Annotated[Vorschuss, Kurzform("zahlt")] = feld("Vorschuss")
    ueberbrueckung: Annotated[Ueberbrueckung, Kurzform("leistet")] | None = feld(
        "Überbrückung", "Eigene Leistung des Trägers, bis das Arbeitsamt zahlt", default=None
    )
    vorlaeufige_leistung: Annotated[Ueberbrueckung, Kurzform("leistet")] | None = feld(
        "Vorläufige Leistung", "Bei Streit über die Zuständigkeit (§ 43 SGB I)", default=None
    )
    erstattung: Annotated[Erstattung, Kurzform("norm")] = feld("Erstattung")


class Fortbildung(Baustein):
    """Joint training."""

    themen: list[Satz] = feld("Themen", "", ["SGB III", "BSHG"])
    organisiert: Wer | None = feld("Organisiert durch", "Kürzel der Partei oder Beschreibung", default=None)
    je_jahr: Anzahl | None = feld("Je Jahr", "Zahl der Veranstaltungen", default=None)


class HospitationFortbildung(Leitpunkt):
    """C.5: work shadowing and training of staff."""

    leitfaden_id: ClassVar[str] = "C.5"

    dauer: Dauerfeld | None = feld("Dauer", "Dauer einer Hospitation", "1 Woche", default=None)
    gegenseitig: JaNein = feld("Gegenseitig", "ja, wenn beide Seiten hospitieren", default=True)
    je_jahr: Anzahl | None = feld("Je Jahr", "Hospitationen je Jahr", 4, default=None)
    fortbildung: Fortbildung | None = feld("Fortbildung", "Gemeinsame Fortbildung", default=None)


class Dritter(Baustein):
    """A third party involved in the cooperation."""

    id: Kennung | None = feld("Kürzel", default=None)
    name: Satz = feld("Name", "", "Werkstatt Frankfurt")
    aufgabe: Satz = feld("Aufgabe")
    rechtsgrundlage: Normfeld | None = feld("Rechtsgrundlage", default=None)
    erhaelt_daten: JaNein = feld("Erhält personenbezogene Daten", default=False)
    datenschutz: Satz | None = feld("Datenschutz", "Wie der Dritte gebunden wird", default=None)


class Dritte(Leitpunkt):
    """C.6: cooperation with third parties."""

    leitfaden_id: ClassVar[str] = "C.6"

    beteiligte: list[Dritter] = feld("Dritte", "Wer mit welcher Aufgabe beteiligt wird")


class Kooperationsfelder(Baustein):
    """C: fields of cooperation."""

    informationsaustausch: Punkt[Informationsaustausch] = feld("Regelmäßiger Informationsaustausch (C.1)")
    vermittlungseinrichtung: Punkt[Vermittlungseinrichtung] | None = feld(
        "Gemeinsame Vermittlungseinrichtung (C.2)", default=None
    )
    foerderung: Punkt[Foerderung] = feld("Förderinstrumente verbinden (C.3)")
    lohnersatzleistungen: Punkt[Lohnersatzleistungen] = feld("Lohnersatzleistungen: Vorschuss und Erstattung (C.4)")
    hospitation_fortbildung: Punkt[HospitationFortbildung] = feld("Hospitation und Fortbildung (C.5)")
    dritte: Punkt[Dritte] | None = feld("Zusammenarbeit mit Dritten (C.6)", default=None)
