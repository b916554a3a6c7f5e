"""Shape: a date, number, sum or citation that cannot be read; found when the agreement is read."""

from vereinbarung.model.messages import WERT as REGEL

__all__ = ["REGEL"]
