"""Shape: a part of an item is missing; found when the agreement is read."""

from vereinbarung.model.messages import PFLICHT as REGEL

__all__ = ["REGEL"]
