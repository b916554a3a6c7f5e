"""The name behind an official key, where the agreement gives only the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.gebiete.register import kreis, stadt
from vereinbarung.vertrag.worte import Worte, wert

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick

_KREIS_DIGITS = 5


def name_of(b: Blick) -> Worte:
    """Return the name of an AGS that no party and no name explains; one that is not on file is printed as a key."""
    ags = str(b.objekt)
    known = kreis(ags) if len(ags) == _KREIS_DIGITS else stadt(ags)
    if known is not None:
        return wert(known.name, b.pfad)
    return Worte("Gebiet mit dem amtlichen Schlüssel ", b.worte() or "")
