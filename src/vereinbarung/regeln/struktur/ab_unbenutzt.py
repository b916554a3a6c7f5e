"""Deviations: an entry for which there is no finding."""

from vereinbarung.regeln.abweichungen import UNBENUTZT as REGEL

__all__ = ["REGEL"]
