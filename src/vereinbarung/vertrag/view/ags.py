"""The name behind an official key, where the agreement gives only the key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from vereinbarung.vertrag.view.blick import Blick


def name_of(b: Blick) -> Worte:
    """Return the words for an AGS that no party and no name explains."""
    return Worte("Gebiet mit dem amtlichen Schlüssel ", b.worte() or "")
