"""The measurable targets of B.1–B.3."""

from __future__ import annotations

from vereinbarung.model.b_ziele import Messziel, Ziel
from vereinbarung.model.vereinbarung import Vereinbarung


def messziele(v: Vereinbarung) -> list[Messziel]:
    """Return every target of the items that are regulated; none for a kind without goals."""
    items = [v.regelung(kennung, Ziel) for kennung in ("B.1", "B.2", "B.3")]
    return [ziel for item in items if item for ziel in item.ziel]
