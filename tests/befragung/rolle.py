"""Somebody who answers: by what is asked, not by position, so that a new question does not shift all answers."""

from __future__ import annotations

import re

from vereinbarung.befragung.ablauf import Abbruch, neu
from vereinbarung.befragung.blatt import Blatt
from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.arten import klasse

GIESSEN = {
    "Ab welchem Tag": "1.1.2001",
    "Welches Amt": "Arbeitsamt Gießen",
    "Mit welchen dieser Partner": "Landkreis Gießen",
    "1. Unterschrift, Amt": "1",
    "2. Unterschrift": "1",
    "1. Unterschrift (": "1",
    "Soll ein messbares Ziel": ["ja", "nein", "nein", "nein"],
    "Welche Zahl": "200",
    "Was wird gezählt": "Vermittlungen",
    "Bis zu welchem Tag": "31.12.2001",
    "Welche Instrumente": "1, 2",
    "Wer trägt die Kosten": ["1", "1"],
    "Nach welcher Vorschrift?": "§ 42 SGB I",
    "Nach welcher Vorschrift wird erstattet": "§ 104 SGB X",
    "Welche Stelle bearbeitet": "Leistungsabteilung",
    "Binnen welcher Zeit": "5 Arbeitstage",
    "Wie viele Hospitationen": "4",
    "Welche Themen": "SGB III, BSHG",
    "Sollen einzelne Gruppen": "ja",
    "Name der Gruppe": "Doppelbezieher",
    "Welche Leistungen": "beides",
    "Wie viele sind es": "unbekannt",
    "In welcher Funktion": ["Abteilungsleiterin", "Arbeitsvermittler", "Sozialplaner", "Sachbearbeiter"],
    "Bis wann wird die Vereinbarung in einer Dienst": "31.1.2001",
    "Wer von der Leitung": ["Direktor", "Sozialdezernent"],
    "Wann angesprochen": "2.10.2000",
    "Mit welchem Ergebnis?": "eigene Vereinbarung",
    "Mit welchem Ergebnis? [": "",
    "Wann? (Tag": "15.11.2000",
}

MARBURG = {
    "Ab welchem Tag": "1.1.2001",
    "Welches Amt": "Marburg",
    "Mit welchen dieser Partner": "Landkreis Marburg-Biedenkopf, Stadt Marburg",
    "1. Unterschrift": "1",
    "2. Unterschrift": "1",
    "Kennung der Rahmen": "RV-Marburg-2001",
    "Von welchem Tag": "18.12.2000",
    "Wie heißt die Einrichtung": "Gemeinsame Vermittlungsagentur Marburg",
    "Wen betreut": "Doppelbezieher; Empfänger von Hilfe zum Lebensunterhalt",
    "Wer lädt ein": "einrichtung",
    "Wie viele?": ["2", "1"],
    "Noch ein Arbeitgeber": ["ja", "nein"],
    "Wessen Räume": "1",
    "Wer stellt die Räume": "1",
    "Wie weit reicht": ["4", "2"],
    "Noch ein Zugang": ["ja", "nein"],
    "Mit welchem gemeinsamen Programm": "coArb",
    "Welcher Betrag": "6.000 DM",
    "Für welche Zeit": "1",
    "Wie werden Anträge": "gemeinsam",
    "Welches gemeinsame Ziel": "Möglichst viele Menschen finden dauerhaft Arbeit.",
    "Was wird gezählt": "Vermittlungen",
    "Aus welcher Quelle": "Rückläufe der Vermittlungsvorschläge",
    "Welche gemeinsamen Veranstaltungen": "jährliche Arbeitgebermesse",
    "Wie oft tauschen": "wöchentlich",
    "Wie oft nach außen": "halbjährlich",
}


class Rolle:
    """A port with answers by the beginning of the question; Enter where nothing is said.

    A list of answers is used up one by one. `talk` holds all that was shown and typed.
    """

    def __init__(self, answers, stop_after=None, limit=600):
        self.answers = {k: list(v) if isinstance(v, list) else v for k, v in answers.items()}
        self.stop_after = stop_after
        self.limit = limit
        self.asked = []
        self.talk = []

    def ask(self, prompt):
        if len(self.asked) == self.stop_after or len(self.asked) > self.limit:
            raise EOFError
        self.asked.append(prompt)
        found = [k for k in self.answers if k in prompt]
        answer = self.answers[max(found, key=len)] if found else ""
        if isinstance(answer, list):
            answer = answer.pop(0) if answer else ""
        self.talk.append(prompt + answer)
        return answer

    def say(self, text):
        self.talk.append(text)


def interview(art, port, data=None, offen=None):
    """Return what stands in the file at the end, and the conversation's state."""
    kind = arten()[art]
    saved = []
    data = {} if data is None else data

    def sichern(g):
        saved.append(g)

    try:
        g = neu(kind, data, offen, port, sichern)
    except Abbruch:
        g = saved[-1]
    return Blatt(kind, klasse(art), g.data, g.offen).text(), g


def shown(port):
    return re.sub(r"\n{3,}", "\n\n", "\n".join(port.talk))


class Neugierig(Rolle):
    """Knows nothing: asks „?“ and answers with the first example that is taken, so that any kind can be answered.

    What was explained is kept in `explained` by question.
    """

    GUESSES = ("", "1", "1.7.2001", "Text", "ja")

    def __init__(self, answers):
        super().__init__(answers)
        self.tried = {}
        self.explained = {}
        self.refused = 0

    def ask(self, prompt):
        known = [k for k in self.answers if k in prompt]
        if known or prompt not in self.explained:
            if known:
                return super().ask(prompt)
            self.asked.append(prompt)
            self.explained[prompt] = []
            return "?"
        text = "\n".join(self.explained[prompt])
        examples = re.search(r"^Beispiele: (.*)\.$", text, re.MULTILINE)
        tries = [*(examples[1].split("; ") if examples else ()), *self.GUESSES]
        if not re.search(r"Hier wird eine Antwort|nicht|Bitte", "\n".join(self.talk[-1:])) or prompt != self.last:
            self.tried[prompt] = 0
        number = self.tried[prompt]
        self.tried[prompt] += 1
        self.last = prompt
        assert number < len(tries), f"keine Antwort wird angenommen: {prompt}\n{text}\n" + "\n".join(self.talk[-6:])
        self.talk.append(prompt + tries[number])
        assert len(self.talk) < 5000
        return tries[number]

    last = ""

    def say(self, text):
        if self.asked and self.asked[-1] in self.explained and not self.explained[self.asked[-1]]:
            self.explained[self.asked[-1]].append(text)
        super().say(text)
