"""G.2: term, renewal and notice as staff write them."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar

from vereinbarung.model.base import Leitpunkt, feld
from vereinbarung.model.values import Datum, Dauerfeld


class Laufzeit(Leitpunkt):
    """G.2."""

    leitfaden_id: ClassVar[str] = "G.2"
    beginn: Datum = feld("Beginn")
    dauer: Dauerfeld | None = feld("Dauer", default=None)
    verlaengerung: dict[str, Any] | None = feld("Verlängerung", default=None)
    kuendigung: dict[str, Any] | None = feld("Kündigung", default=None)

    @property
    def beginn_am(self) -> date | None:
        """The first day of the term if it is known."""
        return self.beginn
