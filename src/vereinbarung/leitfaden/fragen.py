"""What `vereinbarung neu` asks for each item, read from `schema/leitfaden/fragen.yaml`.

Only what differs from the models' own titles, explanations and required fields stands there.
"""

from __future__ import annotations

import datetime as dt
from functools import cache
from typing import Any, TypeAlias

from vereinbarung.datafiles import load

Zeile: TypeAlias = str | dict[str, Any]
"""A field's key, or a mapping with `feld`, `weiche` or `besonders`; the head of fragen.yaml describes it."""


@cache
def fragen() -> dict[str, tuple[Zeile, ...]]:
    """Return the lines asked for an item, by its id; an item that is missing is asked by its required fields."""
    return {id_: tuple(lines) for id_, lines in _daten()["fragen"].items()}


@cache
def _worte() -> dict[str, str]:
    found: dict[str, str] = _daten()["worte"]
    return found


def wort(angabe: str, wert: str) -> str:
    """Return how a value that only the file needs („ausfuehrung“) is shown when its field is asked („Ausführung“)."""
    return _worte().get(f"{angabe}.{wert}", _worte().get(wert, wert))


@cache
def rechtsgrundlagen() -> dict[str, tuple[str, ...]]:
    """Return citations to propose as legal basis, by side of the party, the most telling first."""
    return {seite: tuple(texte) for seite, texte in _daten()["rechtsgrundlagen"].items()}


@cache
def instrumente() -> tuple[tuple[str, str, dt.date], ...]:
    """Return funding instruments to offer: name, citation, and a day on which the citation meant it."""
    return tuple((e["name"], e["norm"], dt.date.fromisoformat(e["stand"])) for e in _daten()["instrumente"])


@cache
def meist() -> frozenset[str]:
    """Return the ids of optional items that are proposed."""
    return frozenset(_daten()["meist"])


def _daten() -> dict[str, Any]:
    found: dict[str, Any] = load("leitfaden")["fragen"]
    return found
