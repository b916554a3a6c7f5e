"""Shares in per cent: the whole, and how a sum is shown."""

from __future__ import annotations

from decimal import Decimal

HUNDERT = Decimal(100)


def prozent(wert: Decimal | int) -> str:
    """Return a number of per cent as German text without the sign: 33,3."""
    return f"{wert:f}".replace(".", ",")
