"""Whether an agreement is good: one rule, one module (`REGEL`, `check`) with its page (`.md`) beside it.

The list of modules is generated (`python -m vereinbarung.regeln.katalog`) so that nothing is scanned at run time.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType

from vereinbarung.regeln.verzeichnis import MODULE, REGEL_IDS


@cache
def alle() -> tuple[ModuleType, ...]:
    """Return every rule module in the order of the catalogue."""
    return tuple(import_module("vereinbarung.regeln." + name) for name in MODULE)


def regel_ids() -> frozenset[str]:
    """Return every id a finding can carry, `…-00` included."""
    return REGEL_IDS
