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
    "knapp": "knapp",
    "gruppiert": "gruppiert",
    "json": "json_v1",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "gitlab": "gitlab",
    "rdjson": "rdjson",
    "markdown": "markdown",
    "html": "html",
}
FORMATE = tuple(_MODULE)
"""The names of `--format`, the default first."""

FUER_MENSCHEN = frozenset({"text", "knapp", "gruppiert"})
"""Formats for a terminal; all others are written as UTF-8 whatever the console speaks, and never coloured."""

ENDUNGEN = {
    ".txt": "text",
    ".json": "json",
    ".sarif": "sarif",
    ".xml": "junit",
    ".md": "markdown",
    ".html": "html",
    ".htm": "html",
}
"""Which format a file name asks for that names none."""

__all__ = ["ENDUNGEN", "FORMATE", "FUER_MENSCHEN", "Bericht", "Darstellung", "Format", "write"]


def write(name: str, bericht: Bericht, darstellung: Darstellung | None = None) -> str:
    """Return the report in the format `name` (one of `FORMATE`), ending in a line break. Raises KeyError otherwise."""
    module = import_module(f"vereinbarung.bericht.{_MODULE[name]}")
    result: str = module.write(bericht, darstellung or Darstellung())
    return result
