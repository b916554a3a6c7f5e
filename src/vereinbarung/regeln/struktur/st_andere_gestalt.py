"""Shape: a list, text or group where another is expected; found when the agreement is read."""

from vereinbarung.model.messages import GESTALT as REGEL

__all__ = ["REGEL"]
