"""Guide items A to D."""

from __future__ import annotations

from datetime import date, timedelta

from tests.agreements.dice import Data, Dice
from tests.agreements.words import FUNKTIONEN, GRUPPEN, INSTRUMENTE, THEMEN, TURNUS


class Fields(Dice):
    """Preamble, goals, fields of cooperation, target group."""

    def praeambel(self) -> Data:
        basis = {"aa": "§ 371a SGB III", **dict.fromkeys(self.ids, "§ 18 Abs. 2a BSHG")}
        data: Data = {"rechtsgrundlagen": basis}
        if self.beginn < date(2001, 1, 1):
            data["rechtsgrundlagen"] = {"aa": "§ 86 SGB X", **dict.fromkeys(self.ids, "§ 18 BSHG")}
        if self.chance(0.5):
            data["erwaegungen"] = [self.text() for _ in range(self.r.randint(1, 3))]
        return data

    def messziel(self) -> Data:
        ziel: Data = {
            "art": "anzahl",
            "vergleich": self.r.choice(["mindestens", "genau"]),
            "wert": self.r.choice([self.r.randint(20, 900), f"rund {self.r.randint(2, 9)}00"]),
            "einheit": self.r.choice(["Vermittlungen", "Vermittlungen in sozialversicherungspflichtige Arbeit"]),
            "bis": self.tag(self.beginn + timedelta(days=300)),
        }
        if self.chance(0.5):
            ziel |= {"art": "quote", "wert": f"{self.r.randint(5, 60)} %"}
            ziel["bezugsgroesse"] = {"anzahl": f"rund 1.{self.r.randint(1, 9)}00", "gruppe": "Teilnehmende"}
        return ziel

    def integration(self) -> Data:
        data: Data = {"ziel": [self.messziel() for _ in range(self.r.randint(1, 2))]}
        if self.chance(0.4):
            data["text"] = self.text()
        return data

    def ziel_in_worten(self) -> Data:
        return {"text": self.text()} if self.chance(0.5) else {}

    def felder(self) -> Data:
        data: Data = {"informationsaustausch": self.punkt(self.austausch)}
        if self.chance(0.8):
            data["vermittlungseinrichtung"] = self.punkt(self.einrichtung)
        data |= {
            "foerderung": self.punkt(self.foerderung),
            "lohnersatzleistungen": self.punkt(self.lohnersatz),
            "hospitation_fortbildung": self.punkt(self.hospitation),
        }
        if self.chance(0.4):
            data["dritte"] = self.punkt(self.dritte)
        return data

    def austausch(self) -> Data:
        data: Data = {
            "turnus": self.r.choice(TURNUS),
            "einladung": self.r.choice(["aa", self.ids[0], "abwechselnd"]),
            "themen": self.some(THEMEN, 2, 5),
        }
        if self.chance(0.5):
            data["teilnehmende"] = self.some(FUNKTIONEN, 1, 3)
        return data

    def einrichtung(self) -> Data:
        form = self.r.choice(["absicht", "bestehend", "sondervereinbarung", "geplant_zum", "vorklaerung"])
        data: Data = {"form": form, "bis": self.tag(self.beginn + timedelta(days=200))}
        if form in ("absicht", "vorklaerung"):
            data["vorhaben"] = self.r.choice(["die Einrichtung eines gemeinsamen Modellteams", "eine Anlaufstelle"])
        if form == "bestehend":
            data = {
                "form": form,
                "name": "Kompass",
                "traeger": "aa",
                "seit": self.tag(self.beginn - timedelta(days=400)),
            }
        if form in ("bestehend", "sondervereinbarung"):
            data["sondervereinbarung"] = f"SV-{self.bezirk.id}-1999"
        if form == "geplant_zum":
            data["zum"] = data.pop("bis")
        if self.chance(0.4):
            data["einbindung_arbeitsamt"] = "Das Arbeitsamt ist von Anfang an beteiligt."
        return data

    def foerderung(self) -> Data:
        data: Data = {"instrumente": []}
        for name, norm, traegt in self.r.sample(INSTRUMENTE, self.r.randint(2, 5)):
            one: Data = {"instrument": name, "norm": "§ 30 BSHG" if self.makel(0.3) else norm, "traegt": "aa"}
            if traegt == "traeger":
                one["traegt"] = self.ids[0]
            if traegt == "beide":
                share = self.r.choice([50, 60, 75])
                one["traegt"] = [
                    {"partei": "aa", "kostenart": "Lohnkosten", "anteil": f"{share} %"},
                    {"partei": self.ids[0], "kostenart": "Lohnkosten", "rest": "ja"},
                ]
            if self.chance(0.3):
                one["hinweis"] = self.text()
            data["instrumente"].append(one)
        if self.chance(0.4):
            data["verfahren"] = {"art": "kombiniert", "antraege": 2, "bescheide": 1 if self.makel() else 2}
        if self.chance(0.4):
            data["massnahmen"] = [
                {
                    "name": "Lager und Logistik",
                    "auswahl": "aa",
                    "einladung": self.ids[0],
                    "verantwortlich": "Teamleitung",
                }
            ]
        return data

    def lohnersatz(self) -> Data:
        binnen = f"{self.r.randint(2, 9)} Arbeitstage"
        erstattung: Data = {"norm": "§ 104 SGB X", "anmeldung": "unverzüglich", "stelle": "Leistungsabteilung"}
        if self.chance(0.4):
            erstattung["ansprechstellen"] = {key: f"Zimmer {self.r.randint(1, 300)}" for key in ("aa", *self.ids)}
        if self.chance(0.3):
            erstattung["bagatellgrenze"] = (
                f"{2 if self.makel() else 9}00 DM" if self.beginn.year < 2002 else "125,50 EUR"
            )
        return {
            "vorschuss": {"zahlt": "aa", "norm": "§ 42 SGB I", "binnen": binnen},
            "ueberbrueckung": {"leistet": self.ids[0], "binnen": self.r.choice(["5 Arbeitstage", "1 Woche", "3 Tage"])},
            "erstattung": erstattung,
        }

    def hospitation(self) -> Data:
        return {
            "dauer": self.r.choice(["1 Woche", "3 Tage", "zwei Wochen"]),
            "gegenseitig": "ja",
            "je_jahr": self.r.choice([2, 4, "2 bis 3"]),
            "fortbildung": {"themen": self.some(["SGB III", "BSHG", "Datenschutz", "Beratung"], 1, 3), "je_jahr": 1},
        }

    def dritte(self) -> Data:
        return {
            "beteiligte": [
                {"name": name, "aufgabe": "Qualifizierung und Begleitung", "rechtsgrundlage": "§ 97 SGB X"}
                for name in self.some(["Bildungswerk e. V.", "Werkstatt gGmbH", "Beratungsstelle Mitte"], 1, 2)
            ]
        }

    def zielgruppe(self) -> Data:
        gruppen = []
        for name in self.some(GRUPPEN, 2, 5):
            one: Data = {"name": name, "bezug": self.r.choice(["beides", "HLU", "SGB III"]), "anzahl": "unbekannt"}
            if self.chance(0.5):
                one |= {"anzahl": f"rund {self.r.randint(1, 9)}00", "vorrang": "ja"}
            gruppen.append(one)
        data: Data = {"gruppen": gruppen}
        if self.chance(0.5):
            data["ausgenommen"] = [
                {
                    "gruppe": "Alleinerziehende mit Kindern unter drei Jahren",
                    "grund": "§ 18 Abs. 3 BSHG",
                    "freiwillige_teilnahme": "ja",
                }
            ]
        if self.chance(0.3):
            data["definition"] = "Alle arbeitslosen Menschen im Bezirk, die Hilfe zum Lebensunterhalt erhalten."
        return data
