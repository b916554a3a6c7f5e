"""Shares in per cent: the whole, how a sum is shown, and whether the lines of one cost share it out."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Protocol, TypeVar

HUNDERT = Decimal(100)


class MitAnteil(Protocol):
    """A line that may state a share."""

    @property
    def anteil(self) -> Decimal | None:
        """Per cent; None where the line states something else."""


Zeile = TypeVar("Zeile", bound=MitAnteil)


def prozent(wert: Decimal | int) -> str:
    """Return a number of per cent as German text without the sign: 33,3."""
    return f"{wert:f}".replace(".", ",")


def ueber_hundert(zeilen: Sequence[Zeile]) -> tuple[Zeile, str] | None:
    """Return the last line with a share, and the sum as text, if the shares are more than the whole."""
    geteilt, summe = _geteilt(zeilen)
    return (geteilt[-1], prozent(summe)) if summe > HUNDERT else None


def unter_hundert(zeilen: Sequence[Zeile]) -> tuple[Zeile, str] | None:
    """Return the last line, and the sum as text, if every line states a share and they are less than the whole."""
    geteilt, summe = _geteilt(zeilen)
    return (geteilt[-1], prozent(summe)) if len(geteilt) == len(zeilen) and summe < HUNDERT else None


def _geteilt(zeilen: Sequence[Zeile]) -> tuple[list[Zeile], Decimal]:
    geteilt = [(z, z.anteil) for z in zeilen if z.anteil is not None]
    return [z for z, _ in geteilt], sum((anteil for _, anteil in geteilt), Decimal(0))
