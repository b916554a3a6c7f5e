"""Splits a citation into words, numbers and signs, each with its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

TOO_LONG = 400  # characters; no field holds more than a handful of citations
_LETTERS = 2
_TOKEN = re.compile(r"§{1,2}|[0-9]{1,6}|[^\W\d_]+|\S")
_DASHES = str.maketrans({"–": "-", "—": "-", "‑": "-", "‐": "-"})


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or sign from character `von` up to `bis`."""

    text: str
    von: int
    bis: int

    @property
    def lower(self) -> str:
        """Return the text for comparison, without regard to case."""
        return self.text.lower()

    @property
    def is_number(self) -> bool:
        """Say whether this is a run of digits; superscripts and the like are signs."""
        return self.text.isascii() and self.text.isdigit()

    @property
    def is_letter(self) -> bool:
        """Say whether this can follow a number as in „371a“ or name a Buchstabe: one or two small letters."""
        return len(self.text) <= _LETTERS and self.text.isalpha() and self.text.islower()


def tokens(text: str) -> list[Token]:
    """Return the tokens of `text`. Blanks of every kind (also the non-breaking ones) only separate."""
    return [Token(hit[0].translate(_DASHES), hit.start(), hit.end()) for hit in _TOKEN.finditer(text)]
