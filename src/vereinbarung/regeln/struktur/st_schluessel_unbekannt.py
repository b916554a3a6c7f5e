"""Shape: a key that nobody knows; found when the agreement is read."""

from vereinbarung.model.messages import UNBEKANNT as REGEL

__all__ = ["REGEL"]
