"""The days between which an agreement holds, as far as its text alone says so; for rules that compare dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.regeln.context import Context


@dataclass(frozen=True, slots=True)
class Zeitraum:
    """First and last day of the first term; None where it is open. `verlaengerbar`: the text speaks of a renewal."""

    von: date | None = None
    bis: date | None = None
    verlaengerbar: bool = False


def zeitraum(v: Vereinbarung, context: Context) -> Zeitraum:
    """Return the first term of the agreement; an unregulated or broken G.2 gives an open one."""
    return context.once("zeitraum", lambda: _zeitraum(v))


def tag(wert: date) -> str:
    """Return a day as messages show it: 1.7.2001."""
    return f"{wert.day}.{wert.month}.{wert.year}"


def _zeitraum(v: Vereinbarung) -> Zeitraum:
    laufzeit = v.laufzeit
    if laufzeit is None:
        return Zeitraum()
    verlaengerung = laufzeit.verlaengerung
    verlaengerbar = verlaengerung is not None and verlaengerung.durch != "keine"
    return Zeitraum(laufzeit.beginn_am, laufzeit.ende_am, verlaengerbar)
