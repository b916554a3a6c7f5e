"""The measurable targets of B.1–B.3."""

from __future__ import annotations

from vereinbarung.model.b_ziele import Messziel
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung


def messziele(v: Rahmenvereinbarung) -> list[Messziel]:
    """Return every target of the items that are regulated."""
    ziele = v.ziele
    items = (geregelt(ziele.integration), geregelt(ziele.ressourceneinsatz), geregelt(ziele.zusammenarbeit))
    return [ziel for item in items if item for ziel in item.ziel]
