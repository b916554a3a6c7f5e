"""The three ways to number a contract: what stands before a heading, before a paragraph, and in a reference to them.

`word.numbering` has the same three as Word's lists; a test compares what both print.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from vereinbarung.vertrag.typografie import NBSP

Nummerierung = Literal["paragraf", "dezimal", "artikel"]


@dataclass(frozen=True, slots=True)
class Nummernart:
    """`kopf` is the pattern of a heading's number; `davor` what a reference says before a number that is only digits.

    `durchgezaehlt`: the number of a paragraph contains that of its heading („5.2“), so that a reference needs no more.
    """

    kopf: str
    davor: str = ""
    durchgezaehlt: bool = False

    def ueberschrift(self, n: int) -> str:
        """Return the number of the n-th heading: „§ 5“, „5“, „Artikel 5“."""
        return self.kopf.format(n)

    def absatz(self, ueberschrift: str, n: int) -> str:
        """Return the number of a heading's n-th paragraph: „(2)“, „5.2“; without a numbered heading always „(2)“."""
        return f"{ueberschrift}.{n}" if self.durchgezaehlt and ueberschrift else f"({n})"

    def vor(self, nummer: str) -> str:
        """Return what a reference says before this number: „Ziffer “ before „5.2“, nothing before „§ 5“, „Anlage 1“."""
        return self.davor if nummer[:1].isdigit() else ""


NUMMERNARTEN: dict[str, Nummernart] = {
    "paragraf": Nummernart(f"§{NBSP}{{}}"),
    "dezimal": Nummernart("{}", f"Ziffer{NBSP}", durchgezaehlt=True),
    "artikel": Nummernart(f"Artikel{NBSP}{{}}"),
}
