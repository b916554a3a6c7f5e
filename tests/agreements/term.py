"""Guide item G, section H and paragraphs of the drafter's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from tests.agreements.dice import Data, Dice


class Term(Dice):
    """Area, term, neighbours, further provisions."""

    def geltung(self) -> Data:
        named = {ags for ags, _, _ in self.traeger}
        data: Data = {"gebiet": self.punkt(self.gebiet)}
        others = [*(name for ags, name, _ in self.bezirk.traeger if ags not in named), *self.bezirk.geteilt]
        if others:
            data["weitere_traeger"] = [
                {
                    "name": name,
                    "angesprochen_am": self.tag(self.stand - timedelta(days=30)),
                    "ergebnis": self.r.choice(["eigene Vereinbarung", "Gespräche laufen"]),
                }
                for name in others
            ]
        data |= {"laufzeit": self.punkt(self.laufzeit), "nachbarbezirke": self.punkt(self.nachbarn)}
        return data

    def gebiet(self) -> Data:
        data: Data = {}
        for ags, _, typ in self.traeger:
            data.setdefault("kreise" if typ == "landkreis" else "staedte", []).append({"ags": ags})
        return data

    def laufzeit(self) -> Data:
        art = self.r.choice(["unbefristet", "monate"] if self.makel() else ["dauer", "ende"])
        data: Data = {"beginn": self.tag(self.beginn)}
        if art == "dauer":
            data["dauer"] = "1 Jahr"
        elif art == "monate":
            data["dauer"] = f"{self.r.randint(11, 36)} Monate"
        elif art == "ende":
            data["ende"] = self.tag(self.beginn.replace(year=self.beginn.year + 1) - timedelta(days=1))
        else:
            data["unbefristet"] = "ja"
        if art != "unbefristet":
            data["verlaengerung"] = self.r.choice([
                {"um": "1 Jahr", "durch": "Vereinbarung", "nach": "Überprüfung"},
                {"um": "1 Jahr", "durch": "automatisch", "nach": "Überprüfung", "widerspruch": "3 Monate"},
                "keine",
            ])  # fmt: skip
            if data["verlaengerung"] != "keine":
                data["ueberpruefung"] = self.r.choice(["6 Monate vorher", "4 Monate vorher"])
        data["kuendigung"] = {
            "ordentlich": self.r.choice(["3 Monate zum Quartalsende", "6 Wochen zum Monatsende", "3 Monate"]),
            "aus_wichtigem_grund": "jederzeit",
            "form": "schriftlich",
        }
        if len(self.ids) > 1:
            data["kuendigung"]["durch_einzelne"] = "fortsetzung"
        return data

    def nachbarn(self) -> Data:
        if self.chance(0.2):
            return {"entbehrlich": "Der Bezirk grenzt im Gebiet dieser Vereinbarung an keinen anderen."}
        return {
            "abstimmungen": [
                {
                    "arbeitsaemter": list(self.bezirk.nachbarn),
                    "am": self.tag(self.stand - timedelta(days=20)),
                    "ergebnis": "keine Überschneidung",
                }
            ]
        }

    def weitere(self) -> Data:
        euro = self.beginn.year >= 2002
        offers: dict[str, Callable[[], Data]] = {
            "finanzierung": lambda: {
                "positionen": [
                    {
                        "kostenart": "Sachkosten",
                        "traegt": "aa",
                        "betrag": "3.067,75 EUR" if euro else "6.000 DM",
                        "je": "Jahr",
                    },
                    {"kostenart": "Miete", "traegt": self.ids[0], "anteil": "100 %"},
                ]
            },
            "ausstattung": lambda: {
                "personal": [self.text()],
                "raeume": ["Die Besprechungen finden im Arbeitsamt statt."],
            },
            "haftung": lambda: {"text": self.text()},
            "konfliktregelung": lambda: {"stufen": ["Umsetzungsgruppe", "Leitungen der Parteien"], "frist": "2 Wochen"},
            "evaluation": lambda: {"turnus": "jährlich", "durch": "aa", "kennzahlen": ["Vermittlungen", "Abbrüche"]},
            "aenderungen": dict,
            "salvatorische_klausel": dict,
            "beitritt_austritt": lambda: {"beitritt": self.text()},
            "inkrafttreten": lambda: {
                "loest_ab": [{"bezeichnung": "Absprache zur Hilfe zur Arbeit", "vom": self.tag(date(1998, 2, 1))}]
            },
            "ausfertigungen": lambda: {"anzahl": len(self.ids) + 1},
            "vertraulichkeit": dict,
        }
        return {key: build() for key, build in offers.items() if self.chance(0.6)}

    def paragraf(self, data: Data) -> Data:
        felder = data["kooperationsfelder"]
        absaetze = [self.text() for _ in range(self.r.randint(1, 3))]
        if "nicht_geregelt" not in felder["foerderung"]:
            absaetze.append("Die Kosten tragen die Parteien wie in [[C.3]] vereinbart.")
        return {"id": self.neu("paragraf"), "titel": "Sprachkurse", "absaetze": absaetze}
