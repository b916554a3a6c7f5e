"""Zusatzvereinbarungen and Nachträge as plain data, put together at random; made to pass without error."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tests.agreements.dice import Data
from tests.agreements.organisation import Organisation
from tests.agreements.term import Term


class Zusatz(Organisation, Term):
    """Builds what hangs on another agreement."""

    def kopf(self, art: str, titel: str) -> Data:
        return {
            "art": art,
            "format": 1,
            "kennung": f"{self.bezirk.id}-{self.r.randint(1, 9999)}",
            "titel": f"{titel} im Bezirk {self.bezirk.ort}",
            "status": "entwurf",
            "rechtsstand": self.tag(self.beginn),
            "stand": self.tag(self.stand),
            "parteien": [self.arbeitsamt(), *map(self.kommune, range(len(self.traeger)))],
        }

    def zusatzvereinbarung(self) -> Data:
        """Return a supplement; one of staff, time and money is always regulated."""
        data = self.kopf("zusatzvereinbarung", "Zusatzvereinbarung")
        bezug: Data = {"art": self.r.choice(["rahmenvereinbarung", "sondervereinbarung", "projekt"])}
        bezug["bezeichnung"] = self.r.choice(
            ["Rahmenvereinbarung", "Kooperation der Ämter", "Vertrag über die Agentur"]
        )
        if bezug["art"] != "projekt":
            bezug["vom"] = self.tag(self.stand - timedelta(days=100))
        if self.chance(0.5):
            bezug["bei_ende"] = self.r.choice(["endet", "gilt weiter", "kuendbar"])
        zeit = self.zeit() if self.chance() else {"aufwand": {"wer": "aa", "umfang": "1 Tag je Woche"}}
        data |= {
            "bezug": bezug,
            "gegenstand": self.punkt(self.gegenstand),
            "personal": self.punkt(self.personal),
            "zeit": zeit,
            "kosten": self.punkt(self.kosten),
            "geltung": {"laufzeit": self.punkt(self.laufzeit)},
        }
        if self.chance():
            offers: list[Callable[[], Data | str]] = [
                lambda: "ja",
                lambda: {"fuer": self.ids[0], "mitteilung": "3 Monate"},
                lambda: {"text": self.text()},
            ]
            data["haushaltsvorbehalt"] = self.r.choice(offers)()
        return data | self.rest()

    def rest(self) -> Data:
        weitere = self.weitere()
        weitere.pop("finanzierung", None)
        return {"weitere": weitere} if weitere else {}

    def gegenstand(self) -> Data:
        data: Data = {"vorhaben": [self.text() for _ in range(self.r.randint(0, 2))]}
        if self.chance(0.3):
            data["text"] = self.text()
        return data

    def personal(self) -> Data:
        stellen: list[Data] = []
        for wer in ("aa", *self.ids):
            zeile: Data = {"arbeitgeber": wer, "anzahl": self.r.randint(1, 6)}
            if self.chance():
                zeile["umfang"] = self.r.choice(["Vollzeit", "19,25 Stunden je Woche", "1 Tag je Woche"])
            if self.chance(0.5):
                zeile["aufgabe"] = self.text()
            if self.chance(0.5):
                zeile["davon"] = [{"foerderung": "ABM", "anzahl": self.r.randint(1, zeile["anzahl"])}]
            stellen.append(zeile)
        data: Data = {"stellen": stellen}
        if self.chance():
            data["insgesamt"] = sum(z["anzahl"] for z in stellen)
        if self.chance(0.5):
            data |= {"anleitung": self.r.choice(["aa", "abwechselnd"]), "vertretung": self.text()}
        return data

    def zeit(self) -> Data:
        data: Data = {"aufwand": [{"wer": "aa", "umfang": "1 Tag je Woche", "fuer": self.text()}]}
        if self.chance(0.5):
            data |= {"von": self.tag(self.beginn), "bis": self.tag(self.beginn + timedelta(days=200))}
        if self.chance(0.5):
            data["nachweis"] = self.text()
        return data

    def kosten(self) -> Data:
        euro = self.beginn.year >= 2002
        positionen: list[Data] = [
            {"kostenart": "Löhne", "traegt": "aa", "anteil": "75 %"},
            {"kostenart": "Löhne", "traegt": self.ids[0], "rest": "ja"},
            {"kostenart": "Miete", "traegt": self.ids[0], "ganz": "ja"},
            {"kostenart": "Sachkosten", "traegt": "aa", "betrag": "3.000 EUR" if euro else "6.000 DM", "je": "Jahr"},
        ]
        data: Data = {"positionen": positionen[: self.r.randint(2, 4)]}
        for key in ("abruf", "mehrkosten", "nachweis"):
            if self.chance(0.5):
                data[key] = self.text()
        return data

    def nachtrag(self) -> Data:
        """Return an amendment with one to four changes."""
        nummer = self.r.randint(1, 4)
        data = self.kopf("nachtrag", f"{nummer}. Nachtrag zur Rahmenvereinbarung")
        vom = self.stand - timedelta(days=200)
        bezug: Data = {"art": "rahmenvereinbarung", "bezeichnung": "Rahmenvereinbarung", "vom": self.tag(vom)}
        if nummer > 1 and self.chance():
            bezug["zuletzt_geaendert"] = {"nummer": nummer - 1, "vom": self.tag(vom + timedelta(days=50))}
        data |= {
            "nummer": nummer,
            "bezug": bezug,
            "aenderungen": [self.aenderung(i) for i in range(self.r.randint(1, 4))],
            "fortgeltung": self.punkt(lambda: {"lesefassung": "aa"} if self.chance() else {}),
            "inkrafttreten": self.punkt(lambda: {"beginn": self.tag(self.beginn)}),
        }
        return data | self.rest()

    def aenderung(self, i: int) -> Data:
        art = self.r.choice(["geaendert", "neu", "gestrichen"])
        data: Data = {"stelle": f"§ {i + 3} Abs. 1", "art": art}
        if art != "neu":
            data["bisher"] = [f"Alter Absatz {i}.", self.text()]
        if art != "gestrichen":
            data["neu"] = [f"Neuer Absatz {i}.", self.text()]
        if self.chance(0.3):
            data["grund"] = "Ein Grund, der in der Datei bleibt."
        return data
