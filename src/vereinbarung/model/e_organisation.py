"""Guide items E.1–E.5: organisation (concept 8.4 E)."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from vereinbarung.model.base import Baustein, Leitpunkt, Punkt, feld
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform, Wahl
from vereinbarung.model.values import (
    Anlagenkuerzel,
    Datum,
    Dauerfeld,
    JaNein,
    Kennung,
    Normfeld,
    Parteikuerzel,
    Satz,
    Stelle,
    Wer,
)

_PAUSCHAL = ("alle daten", "sämtliche daten", "alle stellen", "alle beteiligten stellen", "alle angaben", "jede stelle")


def is_pauschal(text: str) -> bool:
    """Whether data or recipients are named so generally that nobody can see what a consent covers (concept 8.4 E.1)."""
    plain = text.casefold()
    return any(word in plain for word in _PAUSCHAL)


class Einwilligung(Baustein):
    """Consent of the persons concerned (N7)."""

    vorab: JaNein = feld("Vorab", "ja, wenn sie vor der Weitergabe eingeholt wird", default=True)
    form: Annotated[Literal["schriftlich", "elektronisch", "muendlich"], Wahl(muendlich=("mündlich",))] = feld(
        "Form", default="schriftlich"
    )
    widerruf: Satz | None = feld("Widerruf", "Wie und mit welcher Folge widerrufen werden kann", default=None)
    umfang: Satz | None = feld("Umfang", "Wofür und an wen; nicht „alle Daten“", default=None)
    anlage: Anlagenkuerzel | None = feld("Anlage", "Kürzel der Anlage mit dem Vordruck", default=None)


Weg = Annotated[
    Literal["Einzelfall", "Liste", "Abgleich", "Abruf", "Laufzettel", "keiner"],
    Wahl(
        Einzelfall=("einzelfall",),
        Liste=("liste",),
        Abgleich=("abgleich",),
        Abruf=("abruf",),
        Laufzettel=("laufzettel",),
    ),
]


class Datenstrom(Baustein):
    """One flow of personal data."""

    id: Kennung | None = feld("Kürzel", default=None)
    von: Stelle = feld("Von", "Kürzel der Partei oder Name eines Dritten", "lk")
    an: EinsOderMehr[Stelle] = feld("An", "Kürzel der Partei oder Name eines Dritten", "aa")
    daten: list[Satz] = feld("Daten", "Welche Angaben", ["Beruf", "Bewerbungsstand"])
    zweck: Satz = feld("Zweck", "Wozu", "Vermittlung")
    rechtsgrundlage: Normfeld | Literal["Einwilligung"] | None = feld(
        "Rechtsgrundlage",
        "Vorschrift oder „Einwilligung“; ohne Angabe gilt die Einwilligung des Abschnitts",
        "§ 69 Abs. 1 Nr. 1 SGB X",
        default=None,
    )
    weg: Weg = feld("Weg", "Wie die Daten fließen", default="Einzelfall")
    genehmigung: Satz | None = feld("Genehmigung", "Für den Abruf: Genehmigung nach § 79 SGB X", default=None)
    gesundheitsdaten: JaNein = feld("Gesundheitsdaten", default=False)
    verantwortlich: Parteikuerzel | None = feld("Verantwortlich", "Kürzel der verantwortlichen Partei", default=None)
    loeschung: Satz | None = feld("Löschung", "Wann gelöscht wird", default=None)


class Datenaustausch(Leitpunkt):
    """E.1: exchange of data."""

    leitfaden_id: ClassVar[str] = "E.1"

    einwilligung: (
        Annotated[
            Einwilligung,
            Kurzform(
                "",
                {"enum": ["vorab und schriftlich", "vorab und elektronisch", "vorab"]},
                vorab_und_schriftlich={"vorab": True, "form": "schriftlich"},
                vorab_und_elektronisch={"vorab": True, "form": "elektronisch"},
                vorab={"vorab": True},
            ),
        ]
        | None
    ) = feld(
        "Einwilligung", "Wie die Einwilligung der Betroffenen eingeholt wird", "vorab und schriftlich", default=None
    )
    stroeme: list[Datenstrom] = feld("Datenströme", "Welche Daten von wem an wen wozu fließen")
    loeschung: Satz | None = feld("Löschung", "Gilt für alle Ströme ohne eigene Angabe", default=None)


class Planmassnahme(Baustein):
    """A measure of the joint work plan."""

    massnahme: Satz = feld("Maßnahme")
    verantwortlich: Wer | None = feld("Verantwortlich", "Kürzel der Partei oder Funktion", default=None)
    bis: Datum | None = feld("Bis", default=None)


class Arbeitsplan(Leitpunkt):
    """E.2: joint work plan, in writing and kept up to date."""

    leitfaden_id: ClassVar[str] = "E.2"

    schriftlich: JaNein = feld("Schriftlich", default=True)
    fortschreibung: Satz | None = feld("Fortschreibung", "Wie oft der Plan angepasst wird", "jährlich", default=None)
    beschluss_im_gremium: JaNein = feld("Beratung im Gremium", default=True)
    massnahmen: list[Planmassnahme] = feld("Maßnahmen", liste=True)
    anlage: Anlagenkuerzel | None = feld("Anlage", "Kürzel der Anlage mit dem Plan", default=None)


class Mitglied(Baustein):
    """A seat in the joint body."""

    partei: Stelle = feld("Partei", "Kürzel der Partei oder Name einer beteiligten Stelle", "aa")
    ebene: Annotated[Literal["planung", "entscheidung", "ausfuehrung"], Wahl(ausfuehrung=("ausführung",))] = feld(
        "Ebene", "Planung, Entscheidung oder Ausführung (N4)"
    )
    funktion: Satz = feld("Funktion", "", "Arbeitsvermittler")
    name: Satz | None = feld("Name", default=None)
    anzahl: int = feld("Anzahl", "Zahl der Personen mit dieser Funktion", default=1)
    stimmen: int | None = feld("Stimmen", "Zahl der Stimmen; 0 für beratend", default=None)


class Vorsitz(Baustein):
    """Who chairs."""

    regel: Satz | None = feld("Regel", "", "jährlich wechselnd", default=None)
    partei: Parteikuerzel | None = feld("Partei", "Kürzel der Partei, die den Vorsitz hat", default=None)


class Gremium(Leitpunkt):
    """E.3: the joint body (Umsetzungsgruppe)."""

    leitfaden_id: ClassVar[str] = "E.3"

    name: Satz = feld("Name", "", "Umsetzungsgruppe")
    turnus: Satz = feld("Turnus", "", "monatlich")
    vorsitz: Annotated[Vorsitz, Kurzform("regel")] = feld("Vorsitz", "", "jährlich wechselnd")
    beschluss: Annotated[
        Literal["einvernehmlich", "einstimmig", "mehrheit", "zweidrittelmehrheit"],
        Wahl(mehrheit=("Mehrheit", "einfache Mehrheit"), zweidrittelmehrheit=("Zweidrittelmehrheit",)),
    ] = feld("Beschlussfassung", "", "einvernehmlich")
    stimmen_je_partei: int | None = feld("Stimmen je Partei", default=None)
    stichentscheid: Satz | None = feld(
        "Stichentscheid", "Wer bei Stimmengleichheit entscheidet", "Vorsitz", default=None
    )
    bei_gleichstand: Satz | None = feld(
        "Bei Stimmengleichheit",
        "Was gilt, wenn keine Mehrheit zustande kommt",
        "Vorlage an die Leitungen",
        default=None,
    )
    beschlussfaehigkeit: Satz | None = feld("Beschlussfähigkeit", default=None)
    einladungsfrist: Dauerfeld | None = feld("Einladungsfrist", "", "2 Wochen", default=None)
    umlaufverfahren: JaNein | None = feld("Umlaufverfahren", default=None)
    befugnis: Annotated[Literal["beraet", "empfiehlt", "entscheidet"], Wahl(beraet=("berät",))] = feld(
        "Befugnis", default="entscheidet"
    )
    protokoll: JaNein = feld("Protokoll", default=True)
    richtlinien_durch: Literal["leitung", "keine"] = feld(
        "Bindung an Richtlinien", "leitung: an die Richtlinien der Leitungen gebunden (N4)", default="leitung"
    )
    mitglieder: list[Mitglied] = feld("Mitglieder", "Planungs-, Entscheidungs- und Ausführungsebene, beide Seiten")

    @property
    def stimmen(self) -> int:
        """All votes of the body."""
        return self.stimmen_von({m.partei for m in self.mitglieder})

    def stimmen_von(self, parteien: set[str]) -> int:
        """Return the votes of these parties: per party if so agreed, else those of each member."""
        seated = [m for m in self.mitglieder if m.partei in parteien]
        if self.stimmen_je_partei is not None:
            return self.stimmen_je_partei * len({m.partei for m in seated})
        return sum(m.anzahl if m.stimmen is None else m.stimmen for m in seated)


PHASEN = ("planen", "einrichten", "betreuen", "durchfuehren", "finanzieren", "evaluieren")


class Projektmanagement(Leitpunkt):
    """E.4: joint project management, phase by phase (N5)."""

    leitfaden_id: ClassVar[str] = "E.4"

    alle_phasen: Wer | None = feld("Alle Phasen", "Wer in allen sechs Phasen zuständig ist", "gemeinsam", default=None)
    planen: Satz | None = feld("Planen", "Kürzel der Partei, „gemeinsam“ oder Beschreibung", default=None)
    einrichten: Satz | None = feld("Einrichten", default=None)
    betreuen: Satz | None = feld("Betreuen", default=None)
    durchfuehren: Satz | None = feld("Durchführen", default=None)
    finanzieren: Satz | None = feld("Finanzieren", default=None)
    evaluieren: Satz | None = feld("Evaluieren", default=None)

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not any(getattr(self, phase) for phase in ("alle_phasen", *PHASEN)):
            raise PydanticCustomError(
                "vereinbarung_phasen",
                "Bitte sagen Sie, wer Projekte plant, einrichtet, betreut, durchführt, finanziert und "
                "evaluiert, oder schreiben Sie „alle_phasen: gemeinsam“.",
                {},
            )
        return self


class Transparenz(Leitpunkt):
    """E.5: transparency within each organisation (N1)."""

    leitfaden_id: ClassVar[str] = "E.5"

    dienstbesprechung: Satz | None = feld(
        "Dienstbesprechung",
        "Tag oder Frist, zu der die Vereinbarung besprochen wird; steht nicht im Vertrag",
        "bis 31.1.2001",
        default=None,
    )
    aushaendigung: JaNein = feld("Aushändigung", "ja, wenn Fachkräfte die Vereinbarung erhalten", default=True)
    in_vertrag: JaNein = feld("In den Vertrag", "ja, wenn der Termin im Vertrag stehen soll", default=False)


class Organisation(Baustein):
    """E: organisation."""

    datenaustausch: Punkt[Datenaustausch] = feld("Datenaustausch (E.1)")
    arbeitsplan: Punkt[Arbeitsplan] = feld("Gemeinsamer Arbeitsplan (E.2)")
    gremium: Punkt[Gremium] = feld("Gemeinsames Gremium (E.3)")
    projektmanagement: Punkt[Projektmanagement] = feld("Gemeinsames Projektmanagement (E.4)")
    transparenz: Punkt[Transparenz] = feld("Transparenz in den Häusern (E.5)")
