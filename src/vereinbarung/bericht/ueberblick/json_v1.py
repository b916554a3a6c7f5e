"""The overview for programs, version 1. Keys are only ever added within a version."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from vereinbarung.bericht.json_v1 import escape

if TYPE_CHECKING:
    from vereinbarung.bericht.darstellung import Darstellung
    from vereinbarung.ueberblick.werte import Ueberblick

VERSION = 1


def write(u: Ueberblick, darstellung: Darstellung) -> str:
    """Return the overview as JSON: days as 2001-07-01, texts in German; cells name agreements by their file."""
    document = {"version": VERSION, **_plain(u)}
    return escape(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _plain(value: object) -> Any:  # noqa: ANN401 -- any JSON value
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return value
