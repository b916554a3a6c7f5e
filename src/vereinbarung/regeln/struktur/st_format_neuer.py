"""Shape: a file written by a newer version; found when the agreement is read."""

from vereinbarung.model.messages import FORMAT_NEU as REGEL

__all__ = ["REGEL"]
