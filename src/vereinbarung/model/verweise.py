"""That an agreement names another one by its id: what rules across files follow from document to document."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from vereinbarung.befund import Path


@dataclass(frozen=True, slots=True)
class Verweis:
    """A reference to another agreement.

    `ziel`: the id of the other one. `punkt`: the guide item that names it ("C.2", "H.10"). `pfad`: where the id stands.
    `arten`: the kinds the other one may be of; empty = any. `vom`: the day it was concluded on, as this one says.
    `datei`: where it lies, as this one says, seen from its own folder; "" if it does not say.
    """

    ziel: str
    punkt: str
    pfad: Path
    arten: tuple[str, ...] = ()
    vom: date | None = None
    datei: str = ""
