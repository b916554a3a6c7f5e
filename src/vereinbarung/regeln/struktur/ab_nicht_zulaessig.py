"""Deviations: a rule that no reason can lift."""

from vereinbarung.regeln.abweichungen import NICHT_ZULAESSIG as REGEL

__all__ = ["REGEL"]
