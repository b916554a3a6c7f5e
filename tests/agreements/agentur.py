"""Items of a Sondervereinbarung: VR, VM, VP, VA, V1 to V10, VF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from tests.agreements.dice import Data, Dice
from tests.agreements.words import GRUPPEN, THEMEN, TURNUS

ORTE = ["Rathaus", "Haus der Arbeit", "Bahnhofstraße 3", "Zweigstelle Nord"]
WEGE = ["Internet", "Besuche bei Betrieben", "Stellen-Informations-Service (SIS)", "Anzeigen in der Tagespresse"]
MAERKTE = ["erster Arbeitsmarkt", "zweiter Arbeitsmarkt"]


class Agentur(Dice):
    """The agency: frame, people, work, means."""

    gruppen: Sequence[str] = ()
    """Names of the groups of VP, once it is built; none if it is left out."""

    def rahmenbezug(self) -> Data:
        data: Data = {"kennung": f"RV-{self.bezirk.id}-{self.beginn.year}"}
        data["bei_ende"] = self.r.choice(["endet", "gilt weiter", "kuendbar"])
        if self.chance(0.3):
            data["vom"] = self.tag(self.stand - timedelta(days=60))
        if self.chance(0.3):
            data["datei"] = "../rahmen/rahmenvereinbarung.yaml"
        return data

    def einrichtung_der_parteien(self) -> Data:
        data: Data = {"name": f"Vermittlungsagentur {self.bezirk.ort}"}
        if self.chance(0.5):
            data["genannt"] = self.r.choice(["Agentur", "Modellteams", "Kompass"])
        if self.chance(0.4):
            data["traeger"] = self.r.choice([self.ids[0], "Verein für Arbeit e.V.", ["aa", self.ids[0]]])
        if self.chance(0.4):
            data["seit"] = self.tag(self.beginn - timedelta(days=400))
        if self.chance(0.5):
            data["aufgaben"] = self.some(THEMEN, 1, 3)
        if self.chance(0.2):
            data["modellvorhaben"] = {"geplant": "ja", "ort": "im Rathaus"}
        return data

    def personenkreis(self) -> Data:
        names = self.gruppen = self.some(GRUPPEN, 1, 3)
        data: Data = {
            "gruppen": [{"name": name, "bezug": self.r.choice(["HLU", "SGB III", "beides"])} for name in names]
        }
        for i, gruppe in enumerate(data["gruppen"]):
            if self.chance(0.5):
                gruppe["id"] = f"g{i + 1}"
            if self.chance(0.3):
                gruppe["ab"] = "nach 6 Monaten"
        if self.chance(0.5):
            data["auswahl"] = self.r.choice(
                ["einrichtung", {"durch": self.ids[0], "anhand": "Listen des Kreises", "kriterien": ["Alter", "Beruf"]}]
            )
        if self.chance(0.3):
            data["ausschliesslich"] = "ja"
        if self.chance(0.3):
            data["bewerberpool"] = "rund 150"
        if self.chance(0.3):
            data["ausgenommen"] = [{"gruppe": "Pflegende", "grund": "§ 18 Abs. 3 BSHG"}]
        return data

    def arbeitsweise(self) -> Data:
        data: Data = {
            "einladung": self.r.choice(
                ["einrichtung", "aa", [*({"gruppe": name, "durch": "aa"} for name in self.gruppen), self.ids[0]]]
            )
        }
        offers: Data = {
            "listenauswertung": "aa",
            "kennzeichnung": "ja",
            "terminueberwachung": self.ids,
            "meldeintervall": "3 Monate",
            "sprechstunde": self.r.choice(["täglich", "Montag von 9 bis 12 Uhr"]),
            "beratung": "Einzelberatung mit Termin",
            "hilfeplan": "ja",
            "verbindliche_vereinbarung": "ja",
            "stellenakquise": self.some(WEGE, 1, 3),
            "vermittlungsvorschlaege": self.some(MAERKTE, 1, 2),
            "qualifizierung": "Förderung der beruflichen Weiterbildung",
            "rueckmeldung": {"an": self.ids, "inhalt": ["Vermittlungsergebnis"], "turnus": "monatlich"},
            "arbeitsfaehigkeit": {"einschaetzung": "einrichtung", "entscheidung": self.ids[0]},
        }
        return data | {key: value for key, value in offers.items() if self.chance(0.6)}

    def personal(self) -> Data:
        zeilen: list[Data] = [{"arbeitgeber": wer, "anzahl": self.r.randint(1, 4)} for wer in ["aa", *self.ids]]
        for zeile in zeilen:
            if self.chance(0.3):
                zeile["davon"] = {"foerderung": "ABM", "anzahl": 1}
            if self.chance(0.3):
                zeile["umfang"] = "1 Tag je Woche"
            if self.chance(0.3):
                zeile["aufgabe"] = "Arbeitsvermittlung"
        data: Data = {"stellen": zeilen}
        if self.chance(0.5):
            data["insgesamt"] = sum(zeile["anzahl"] for zeile in zeilen)
        if self.chance(0.3):
            data["buendelung"] = self.text()
        if self.chance(0.3):
            data["zusaetzlich"] = "eine Fachkraft über eine Projektförderung"
        if self.chance(0.3):
            data["leitung"] = self.r.choice(["aa", "eine gemeinsame Teamleitung"])
        return data

    def raeumlichkeiten(self) -> Data:
        data: Data = {"lage": self.r.choice(["im Arbeitsamt", "neutral", "gemeinde", "traeger"])}
        if self.chance(0.5):
            data["stellt"] = self.r.choice(["aa", self.ids[0]])
        if self.chance(0.5):
            data["standorte"] = self.some(ORTE, 1, 2)
        return data

    def technik(self) -> Data:
        data: Data = {
            "zugang": [
                {"partei": wer, "art": self.r.choice(["keiner", "Ausdrucke", "lesend"])} for wer in ["aa", *self.ids]
            ]
        }
        if self.chance(0.5):
            data["programm"] = "coArb"
        if self.chance(0.3):
            data["leitung"] = "Standleitung"
        if self.chance(0.4):
            data["ausstattung"] = [{"was": "Rechner", "stellt": "aa"}, "Fotokopierer"]
        return data

    def agenturkosten(self) -> Data:
        betrag = "3.067,75 EUR" if self.beginn.year >= 2002 else "6.000 DM"
        return {
            "positionen": [
                {"kostenart": "Sachkostenpauschale", "traegt": "aa", "betrag": betrag, "je": "Jahr"},
                {"kostenart": "Miete", "traegt": self.ids[0], "anteil": "60 %"},
                {"kostenart": "Miete", "traegt": "aa", "rest": "ja"},
            ]
        }

    def agenturfoerderung(self) -> Data:
        data: Data = {
            "verfahren": self.r.choice(["getrennt", "gemeinsam", {"art": "kombiniert", "antraege": 2, "bescheide": 2}])
        }
        if self.chance(0.4):
            data["arbeitsmarkt"] = self.some(MAERKTE, 1, 2)
        if self.chance(0.4):
            data["instrumente"] = [
                "Arbeitsgelegenheiten",
                {"instrument": "Hilfe zur Arbeit", "norm": "§ 19 BSHG", "bewilligt": self.ids[0]},
            ]
        if self.chance(0.3):
            data["konkurrenz"] = self.text()
        return data

    def sanktionen(self) -> Data:
        return {
            "faelle": [
                {
                    "seite": self.ids,
                    "anlass": "unentschuldigtes Fernbleiben",
                    "folge": "Kürzung der Hilfe zum Lebensunterhalt",
                    "meldung_durch": "einrichtung",
                    "entscheidet": "zuständige Sachbearbeitung",
                },
                {"seite": "aa", "folge": "Sperrzeit", "entscheidet": "aa"},
            ]
        }

    def erfolg(self) -> Data:
        data: Data = {
            "kennzahlen": ["Vermittlungen", {"name": "Eintritte in Qualifizierung", "quelle": "coArb", "wer": "aa"}],
            "rhythmus": self.r.choice(TURNUS),
        }
        if self.chance(0.5):
            data["statistik"] = self.r.choice(["automatisch", "manuell"])
        if self.chance(0.4):
            data["zielstellung"] = self.text()
        if self.chance(0.4):
            data["bericht_an"] = ["aa", *self.ids]
        return data

    def freiwillige_punkte(self) -> Data:
        """Return the items that may be missing silently."""
        offers: dict[str, Callable[[], Data]] = {
            "anlaufstelle": lambda: self.r.choice([{"gemeinsam": "nein"}, {"gemeinsam": "ja", "wo": "im Rathaus"}]),
            "oeffentlichkeitsarbeit": lambda: {"sprecher": "aa", "veranstaltungen": "jährlicher Tag der offenen Tür"},
            "erfahrungsaustausch": lambda: {"intern": self.r.choice(TURNUS), "extern": self.r.choice(TURNUS)},
            "anpassung": lambda: {
                "ueberpruefung": self.r.choice(TURNUS),
                "durch": "Steuerungskreis",
                "anlaesse": ["neues Recht"],
            },
        }
        return {key: self.punkt(offer) for key, offer in offers.items() if self.chance(0.6)}
