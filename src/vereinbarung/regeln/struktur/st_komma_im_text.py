"""Shape: a comma inside braces cut a text in two; found when the agreement is read."""

from vereinbarung.model.messages import KOMMA as REGEL

__all__ = ["REGEL"]
