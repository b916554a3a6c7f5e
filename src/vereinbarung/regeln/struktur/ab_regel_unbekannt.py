"""Deviations: an entry for a rule that does not exist."""

from vereinbarung.regeln.abweichungen import UNBEKANNT as REGEL

__all__ = ["REGEL"]
