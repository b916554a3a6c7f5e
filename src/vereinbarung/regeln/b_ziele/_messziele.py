"""The measurable targets of an agreement: of B.1–B.3, in a Sondervereinbarung of V8."""

from __future__ import annotations

from vereinbarung.model.b_ziele import Messziel
from vereinbarung.model.base import geregelt
from vereinbarung.model.vereinbarung import Vereinbarung


def messziele(v: Vereinbarung) -> list[Messziel]:
    """Return every target of the items that are regulated."""
    result: list[Messziel] = []
    for kennung in ("B.1", "B.2", "B.3", "V8"):
        result += getattr(geregelt(v.punkt(kennung)), "ziel", ())
    return result
