"""Shape: a kind of document that is not known; found when the agreement is read."""

from vereinbarung.model.messages import ART as REGEL

__all__ = ["REGEL"]
