"""What running the rules over one document gave."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from vereinbarung.befund import Befund, Regel

if TYPE_CHECKING:
    from vereinbarung.vertrag.document import Dokument


@dataclass(slots=True)
class Ergebnis:
    """Outcome for one document: findings, lifted ones with their reason, rules that could not run."""

    befunde: list[Befund] = field(default_factory=list)
    begruendet: list[tuple[Befund, str]] = field(default_factory=list)
    nicht_geprueft: list[tuple[Regel, str]] = field(default_factory=list)
    geprueft: int = 0
    """How many rules ran to their end."""
    entfallen: int = 0
    """How many had nothing to judge: the agreement leaves out what they need. Rules of other kinds do not count."""
    abgestuerzt: bool = False
    absturz_spur: str = ""
    dokument: Dokument | None = None
    """The contract, if one was asked for and could be built."""
