"""Shape: parts of one item that do not go together; found when the agreement is read."""

from vereinbarung.model.messages import ZUSAMMEN as REGEL

__all__ = ["REGEL"]
