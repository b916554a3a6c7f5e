"""Parties: who concludes the agreement, who represents them, who signs (concept chapters 7 and 8.3)."""

from __future__ import annotations

from typing import Annotated, Literal

from vereinbarung.model.base import Baustein, feld
from vereinbarung.model.schreibweisen import EinsOderMehr, Kurzform, Wahl
from vereinbarung.model.values import AGS, Datum, JaNein, Kennung, Satz

Parteiart = Annotated[
    Literal[
        "arbeitsamt",
        "agentur",
        "jobcenter",
        "kommunales_jobcenter",
        "landkreis",
        "stadt",
        "gemeinde",
        "land",
        "koerperschaft",
        "verein",
        "gmbh",
        "stiftung",
        "dienststelle",
        "eigenbetrieb",
        "sonstige",
    ],
    Wahl(
        agentur=("agentur_fuer_arbeit", "Agentur für Arbeit"),
        arbeitsamt=("Arbeitsamt",),
        landkreis=("Landkreis", "kreis", "Kreis"),
        stadt=("Stadt",),
        gemeinde=("Gemeinde",),
        jobcenter=("Jobcenter", "gemeinsame_einrichtung"),
        kommunales_jobcenter=("zugelassener_kommunaler_traeger",),
        koerperschaft=("körperschaft",),
        verein=("Verein",),
        gmbh=("GmbH", "ggmbh", "gGmbH"),
        stiftung=("Stiftung",),
    ),
]

ARBEITSVERWALTUNG = ("arbeitsamt", "agentur")
KOMMUNEN = ("landkreis", "stadt", "gemeinde")
TRAEGER = (*KOMMUNEN, "jobcenter", "kommunales_jobcenter")


class Vertretung(Baustein):
    """One link in the chain of representation."""

    organ: Satz | None = feld(
        "Organ", "zum Beispiel Kreisausschuss, Magistrat, Vorstand", "Kreisausschuss", default=None
    )
    funktion: Satz | None = feld("Amt", "Amtsbezeichnung", "Landrat", default=None)
    name: Satz | None = feld("Name", default=None)


class Unterzeichner(Baustein):
    """A person who signs."""

    funktion: Satz = feld("Amt", "Amtsbezeichnung, ausgeschrieben", "Erster Kreisbeigeordneter")
    name: Satz | None = feld("Name", "Vor- und Nachname; kann bis zur Unterschrift offen bleiben", default=None)
    in_vertretung: JaNein = feld(
        "In Vertretung", "ja, wenn diese Person für die genannte vertretungsberechtigte zeichnet", default=False
    )


class Beschluss(Baustein):
    """A decision of an organ on the agreement (H.9)."""

    organ: Satz = feld("Organ", "Wer beschließt", "Kreisausschuss")
    am: Datum | None = feld("Datum", default=None)
    nummer: Satz | None = feld("Nummer", "Nummer des Beschlusses oder der Vorlage", default=None)


class Partei(Baustein):
    """One party of the agreement."""

    id: Kennung = feld("Kürzel", "Name der Partei für Verweise in dieser Datei", "aa", "lk")
    art: Parteiart = feld("Art", "Was die Partei ist; danach richten sich Vertretung und Unterschriften", "landkreis")
    name: Satz = feld("Name", "Voller Name, wie er im Vertrag steht", "Landkreis Gießen")
    genannt: Satz | None = feld(
        "Kurzname", "So heißt die Partei im Vertragstext: „nachfolgend … genannt“", "Landkreis", default=None
    )
    rechtstraeger: Satz | None = feld(
        "Rechtsträger",
        "Juristische Person, der eine Dienststelle angehört; beim Arbeitsamt ist sie bekannt",
        "Bundesanstalt für Arbeit",
        default=None,
    )
    anschrift: Satz | None = feld("Anschrift", default=None)
    ags: AGS | None = feld("Gemeindeschlüssel", "Amtlicher Schlüssel in Anführungszeichen", "06531", default=None)
    seite: Literal["arbeitsverwaltung", "traeger", "weitere"] | None = feld(
        "Seite", "Nur nötig, wenn die Art sie nicht schon sagt", default=None
    )
    aktenzeichen: Satz | None = feld("Aktenzeichen", "Aktenzeichen bei dieser Partei", "Ia-5390", default=None)
    vertreten_durch: EinsOderMehr[Annotated[Vertretung, Kurzform("funktion")]] = feld(
        "Vertreten durch", "Organ oder Amt, auch als Kette", liste=True
    )
    unterzeichner: EinsOderMehr[Unterzeichner] = feld(
        "Unterzeichnende", "Wer unterschreibt; Landkreise, Städte und Gemeinden in Hessen mit zwei Personen", liste=True
    )
    vertreten_von: Kennung | None = feld(
        "Bevollmächtigte Partei", "Kürzel der Partei, die für diese mit unterschreibt", default=None
    )
    beschluesse: EinsOderMehr[Beschluss] = feld(
        "Beschlüsse", "Beschlüsse der Organe zu dieser Vereinbarung", liste=True
    )
    laufende_verwaltung: Satz | None = feld(
        "Geschäft der laufenden Verwaltung, weil", "Grund, warum eine Unterschrift genügt", default=None
    )

    @property
    def ist_seite(self) -> str:
        """The side this party stands on: arbeitsverwaltung, traeger or weitere."""
        if self.seite:
            return self.seite
        if self.art in ARBEITSVERWALTUNG:
            return "arbeitsverwaltung"
        return "traeger" if self.art in TRAEGER else "weitere"

    @property
    def kurz(self) -> str:
        """The name used in clauses."""
        return self.genannt or self.name


class Beteiligte(Baustein):
    """A body that takes part without being a party."""

    name: Satz = feld("Name", "", "ZAUG gGmbH")
    rolle: Satz = feld("Rolle", "Woran die Stelle mitwirkt", "beratend in der Steuerungsgruppe")
