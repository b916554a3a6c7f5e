"""Formats of the overview: an `Ueberblick` goes in, text comes out. One module per format, as for reports."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import Darstellung

if TYPE_CHECKING:
    from vereinbarung.ueberblick.werte import Ueberblick

_MODULE = {"text": "text", "html": "html", "csv": "tabelle", "json": "json_v1"}
FORMATE = tuple(_MODULE)
"""The names of `--format`, the default first."""

FUER_MENSCHEN = frozenset({"text"})
"""Formats for a terminal; all others are written as UTF-8 whatever the console speaks."""

ENDUNGEN = {".txt": "text", ".html": "html", ".htm": "html", ".csv": "csv", ".json": "json"}
"""Which format a file name asks for."""


def write(name: str, ueberblick: Ueberblick, darstellung: Darstellung | None = None) -> str:
    """Return the overview in the format `name` (one of `FORMATE`). Raises KeyError otherwise."""
    module = import_module(f"vereinbarung.bericht.ueberblick.{_MODULE[name]}")
    result: str = module.write(ueberblick, darstellung or Darstellung())
    return result
