"""Parties and guide items E and F."""

from __future__ import annotations

from datetime import timedelta

from tests.agreements.dice import Data, Dice
from tests.agreements.words import DATEN, FUNKTIONEN, TURNUS, ZWECKE


class Organisation(Dice):
    """Parties, organisation, public relations."""

    def arbeitsamt(self) -> Data:
        funktion = self.r.choice(["Direktor", "Direktorin"])
        data: Data = {
            "id": "aa",
            "art": "arbeitsamt",
            "name": self.bezirk.arbeitsamt,
            "genannt": "Arbeitsamt",
            "aktenzeichen": f"Ia-{self.r.randint(5000, 5999)}",
            "vertreten_durch": {"funktion": funktion},
        }
        if self.chance(0.5):
            data["anschrift"] = (
                f"Bahnhofstraße {self.r.randint(1, 99)}, {self.r.randint(34000, 65999)} {self.bezirk.ort}"
            )
            data["unterzeichner"] = {"funktion": funktion, "name": self.person()}
        return data

    def kommune(self, i: int) -> Data:
        ags, name, typ = self.traeger[i]
        land = typ == "landkreis"
        data: Data = {
            "id": self.ids[i],
            "art": "landkreis" if land else "stadt",
            "ags": ags,
            "name": name,
            "genannt": ("Landkreis" if land else "Stadt") if len(self.traeger) == 1 else name,
            "vertreten_durch": {"organ": "Kreisausschuss" if land else "Magistrat"},
            "unterzeichner": [
                {"funktion": "Landrat" if land else "Oberbürgermeister"},
                {"funktion": "Erste Kreisbeigeordnete" if land else "Bürgermeisterin"},
            ],
        }
        if self.chance(0.6):
            for one in data["unterzeichner"]:
                one["name"] = self.person()
        return data

    def organisation(self, anlagen: list[Data]) -> Data:
        return {
            "datenaustausch": self.punkt(lambda: self.datenaustausch(anlagen)),
            "arbeitsplan": self.punkt(lambda: self.arbeitsplan(anlagen)),
            "gremium": self.punkt(self.gremium),
            "projektmanagement": self.punkt(self.projekte),
            "transparenz": self.punkt(self.transparenz),
        }

    def anlage(self, anlagen: list[Data], prefix: str, titel: str) -> str:
        data: Data = {"id": self.neu(prefix), "titel": titel}
        if self.chance(0.7):
            data["text"] = [self.text(), "Ort, Datum, Unterschrift"]
        else:
            data["nachgereicht"] = "ja"
        anlagen.append(data)
        return str(data["id"])

    def datenaustausch(self, anlagen: list[Data]) -> Data:
        data: Data = {"einwilligung": "vorab und schriftlich"}
        if self.chance(0.4):
            data["einwilligung"] = {
                "vorab": "ja",
                "form": "schriftlich",
                "umfang": "nur Angaben zur Bewerbung",
                "widerruf": "jederzeit ohne Nachteile",
                "anlage": self.anlage(anlagen, "vordruck", "Vordruck Einwilligungserklärung"),
            }
        data["stroeme"] = [
            {"von": von, "an": an, "daten": self.some(DATEN, 1, 4), "zweck": self.r.choice(ZWECKE)}
            for party in self.ids
            for von, an in ((party, "aa"), ("aa", party))
        ]
        data["loeschung"] = self.r.choice(["mit Wegfall des Zwecks", "ein Jahr nach dem letzten Kontakt"])
        return data

    def arbeitsplan(self, anlagen: list[Data]) -> Data:
        data: Data = {"fortschreibung": self.r.choice(["jährlich", "halbjährlich"])}
        if self.chance(0.5):
            data["massnahmen"] = [
                {
                    "massnahme": self.r.choice(["Abgleich der Angebote", "Gemeinsame Sprechtage", "Stellenbörse"]),
                    "verantwortlich": self.r.choice(["aa", self.ids[0]]),
                    "bis": self.tag(self.beginn + timedelta(days=self.r.randint(30, 200))),
                }
                for _ in range(self.r.randint(1, 3))
            ]
        if self.chance(0.3):
            data["anlage"] = self.anlage(anlagen, "plan", "Gemeinsamer Arbeitsplan")
        return data

    def gremium(self) -> Data:
        mitglieder = []
        for party in ("aa", *self.ids):
            for ebene in ("planung", "entscheidung", "ausfuehrung"):
                one: Data = {"partei": party, "ebene": ebene, "funktion": self.r.choice(FUNKTIONEN)}
                if self.chance(0.3):
                    one["name"] = self.person()
                mitglieder.append(one)
        data: Data = {
            "name": self.r.choice(["Umsetzungsgruppe", "Steuerungsgruppe", "Lenkungskreis"]),
            "turnus": self.r.choice(TURNUS),
            "vorsitz": self.r.choice(["jährlich wechselnd", "halbjährlich wechselnd"]),
            "beschluss": "einvernehmlich",
            "mitglieder": mitglieder,
        }
        if self.chance(0.5):
            data["einladungsfrist"] = self.r.choice(["2 Wochen", "10 Tage"])
        return data

    def projekte(self) -> Data:
        if self.chance(0.5):
            phasen = ("planen", "einrichten", "betreuen", "durchfuehren", "finanzieren", "evaluieren")
            return {phase: self.r.choice(["aa", self.ids[0], "gemeinsam"]) for phase in phasen}
        return {"alle_phasen": "gemeinsam"}

    def transparenz(self) -> Data:
        return {"dienstbesprechung": f"bis {self.tag(self.beginn + timedelta(days=30))}", "aushaendigung": "ja"}

    def zustimmung(self) -> Data:
        schweigen = self.r.choice(["gilt als erteilt", "gilt als verweigert"])
        return {"durch": "jeweils andere Leitung", "frist": "3 Arbeitstage", "schweigen": schweigen}

    def leitung(self) -> Data:
        return {"verantwortlich": {"aa": "Direktor", **dict.fromkeys(self.ids, "Sozialdezernent")}}
