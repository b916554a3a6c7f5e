"""A Sondervereinbarung and its Rahmenvereinbarung: which they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vereinbarung.verbund import Auszug, Verbund, Verweis

SONDER = ("sondervereinbarung",)
RAHMEN = ("rahmenvereinbarung",)


def rahmen_von(a: Auszug, verbund: Verbund) -> tuple[Verweis, Auszug] | None:
    """Return the reference of a Sondervereinbarung to its Rahmenvereinbarung and that one; None if it is not there."""
    verweis = a.verweis("VR")
    rahmen = verbund.ziel(verweis) if verweis else None
    return (verweis, rahmen) if verweis and rahmen else None
