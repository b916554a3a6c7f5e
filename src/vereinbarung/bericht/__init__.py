"""Report formats: a `Bericht` goes in, text comes out. One module per format; the table below names them.

A format is a function `(bericht, darstellung) -> str`. It decides nothing: levels and places are in the `Bericht`.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from vereinbarung.befund.bericht import Bericht
from vereinbarung.bericht.darstellung import Darstellung

Format = Callable[[Bericht, Darstellung], str]

_MODULE = {
    "text": "text",
    "json": "json_v1",
}
FORMATE = tuple(_MODULE)
"""The names of `--format`, the default first."""

FUER_MASCHINEN = frozenset({"json"})
"""Formats that are written as UTF-8 whatever the console speaks, and never coloured."""

__all__ = ["FORMATE", "FUER_MASCHINEN", "Bericht", "Darstellung", "Format", "write"]


def write(name: str, bericht: Bericht, darstellung: Darstellung | None = None) -> str:
    """Return the report in the format `name` (one of `FORMATE`), ending in a line break. Raises KeyError otherwise."""
    module = import_module(f"vereinbarung.bericht.{_MODULE[name]}")
    result: str = module.write(bericht, darstellung or Darstellung())
    return result
