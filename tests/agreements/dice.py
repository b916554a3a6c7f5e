"""Chance, and what every part of an agreement needs of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from random import Random
from typing import Any

from tests.agreements.words import GRUENDE, NACHNAMEN, VORNAMEN, bezirke, datum

Data = dict[str, Any]


class Dice:
    """Builds one agreement. `text` gives a drafter's free text, `luecke` is the chance that an item is left out."""

    def __init__(self, r: Random, text: Callable[[], str], *, luecke: float, voll: float, fleck: float) -> None:
        self.r, self.text, self.luecke, self.voll, self.fleck = r, text, luecke, voll, fleck
        self.bezirk = r.choice(bezirke())
        most = 2 if len(self.bezirk.traeger) < 3 else 4
        count = min(len(self.bezirk.traeger), r.choice([1, 1, 2, most]))
        self.traeger = self.bezirk.traeger[:count] if r.random() < 0.5 else tuple(r.sample(self.bezirk.traeger, count))
        self.ids = [f"t{i + 1}" if count > 1 else "lk" for i in range(count)]
        self.beginn = date(r.randint(2000, 2003), r.choice([1, 4, 7, 10]), 1)
        self.stand = self.beginn - timedelta(days=r.randint(20, 90))
        self.names = 0

    def chance(self, weight: float = 1.0) -> bool:
        """Say whether something optional is in."""
        return self.r.random() < self.voll * weight

    def makel(self, weight: float = 1.0) -> bool:
        """Say whether something is in that a rule advises against."""
        return self.r.random() < self.fleck * weight

    def some(self, values: list[str], least: int = 1, most: int = 4) -> list[str]:
        """Return a few of the values."""
        return self.r.sample(values, self.r.randint(least, most))

    def neu(self, prefix: str) -> str:
        """Return an id nothing else has."""
        self.names += 1
        return f"{prefix}{self.names}"

    def tag(self, day: date) -> str:
        """Return a day as written."""
        return datum(day, self.r)

    def person(self) -> str:
        """Return a name no other person has."""
        self.names += 1
        return f"{self.r.choice(VORNAMEN)} {self.r.choice(NACHNAMEN)} {self.names}"

    def punkt(self, build: Callable[[], Data], eigene: float = 0.25) -> Data:
        """Return a guide item: regulated, perhaps with own paragraphs, or left out with a reason."""
        if self.r.random() < self.luecke:
            return {"nicht_geregelt": self.r.choice(GRUENDE)}
        data = build()
        if self.chance(eigene):
            data["absaetze"] = [self.absatz() for _ in range(self.r.randint(1, 2))]
        return data

    def absatz(self) -> Data:
        """Return an own paragraph."""
        data = {"id": self.neu("eigen"), "text": self.text()}
        if self.chance(0.4):
            data["stelle"] = self.r.choice(["davor", "danach"])
        return data
