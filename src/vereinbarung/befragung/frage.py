"""A question and how its answer is read. Nothing here knows a terminal."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from vereinbarung.befragung import eingabe
from vereinbarung.befragung.eingabe import Abgelehnt

Form: TypeAlias = Literal["text", "zahl", "ja_nein", "wahl", "mehrere", "liste"]

WEG = "-"
"""Typed to leave out what is proposed."""


def _fine(_: object) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Frage:
    """One question.

    `art`: "text", "zahl", "ja_nein", "wahl", "mehrere" (of the choices) or "liste" (of texts). `werte` and `namen`: the
    choices as the file and as people have them. `frei`: the answer may also be other words than the choices.
    `vorschlag`: what an empty answer means, as typed. `freiwillig`: an empty answer leaves it out.
    `pruefe`: returns what is wrong with a value, empty if nothing.
    """

    text: str
    art: Form = "text"
    hilfe: str = ""
    beispiele: tuple[str, ...] = ()
    werte: Sequence[str] = ()
    namen: Sequence[str] = ()
    frei: bool = False
    vorschlag: str = ""
    freiwillig: bool = False
    pruefe: Callable[[object], str] = _fine

    @property
    def ausgang(self) -> str:
        """What stands behind the question: the proposal in brackets, or that it may be left out."""
        if self.vorschlag:
            shown = self.vorschlag
            if shown in self.werte:
                shown = str(self.werte.index(shown) + 1)
            return f" [{shown}]"
        if self.art == "ja_nein":
            return " (ja/nein)"
        return " (freiwillig)" if self.freiwillig else ""

    @property
    def zeile(self) -> str:
        """The line before which the answer is typed."""
        line = self.text + self.ausgang
        return line + (" " if line.endswith("?") else ": ")

    def read(self, raw: str) -> object:
        """Return the value that a line means, None if it is left out. Raises Abgelehnt."""
        text = eingabe.clean(raw)
        if text == WEG and self.freiwillig:
            return None
        if not text:
            if not self.vorschlag:
                if self.freiwillig:
                    return None
                raise Abgelehnt(
                    "Hier wird eine Antwort gebraucht. „?“ erklärt die Frage, „später“ stellt den Punkt zurück."
                )
            text = raw = self.vorschlag
        value = self._value(text, raw)
        wrong = self.pruefe(value)
        if wrong:
            raise Abgelehnt(wrong)
        return value

    def _value(self, text: str, raw: str) -> object:
        if self.art == "ja_nein":
            return "ja" if eingabe.ja_nein(text) else "nein"
        if self.art == "wahl":
            return self._chosen(text)
        if self.art == "mehrere":
            return self._several(text)
        if self.art == "liste":
            pasted = eingabe.lines(raw)
            return pasted if len(pasted) > 1 else eingabe.items(text)
        # A key such as 06531 and numbers too long for a count stay text.
        return int(text) if self.art == "zahl" and re.fullmatch(r"0|[1-9][0-9]{0,8}", text) else text

    def _several(self, text: str) -> list[str]:
        if self.frei:
            return [self._chosen(part) for part in eingabe.items(text)]
        return [self.werte[i] for i in eingabe.choose_many(text, self.namen, self.werte)]

    def _chosen(self, text: str) -> str:
        try:
            return self.werte[eingabe.choose(text, self.namen, self.werte)]
        except Abgelehnt:
            if self.frei and not text.isdecimal():
                return text
            raise
