"""What running the rules over one document gave."""

from __future__ import annotations

from dataclasses import dataclass, field

from vereinbarung.befund import Befund, Regel


@dataclass(slots=True)
class Ergebnis:
    """Outcome for one document: findings, lifted ones with their reason, rules that could not run."""

    befunde: list[Befund] = field(default_factory=list)
    begruendet: list[tuple[Befund, str]] = field(default_factory=list)
    nicht_geprueft: list[tuple[Regel, str]] = field(default_factory=list)
    abgestuerzt: bool = False
    absturz_spur: str = ""
