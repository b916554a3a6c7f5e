"""Shape: a word that is not among those possible; found when the agreement is read."""

from vereinbarung.model.messages import AUSWAHL as REGEL

__all__ = ["REGEL"]
