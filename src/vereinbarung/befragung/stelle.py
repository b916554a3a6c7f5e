"""Groups and lists of the agreement as the interview writes them; what somebody wrote in another way is left alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vereinbarung.model.base import Baustein
from vereinbarung.model.einzelwert import check_value
from vereinbarung.model.feldart import felder


class Fremd(Exception):
    """What stands at a place has not the shape that the interview gives it: somebody wrote it by hand."""


def gruppe(into: dict[str, Any], key: str) -> dict[str, Any]:
    """Return the mapping under a key, a new one if there is none. Raises Fremd for anything else, a short form too."""
    found = into.setdefault(key, {})
    if not isinstance(found, dict):
        raise Fremd(key)
    return found


def liste(into: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """Return the list of mappings under a key, a new one if there is none. Raises Fremd for anything else."""
    found = into.setdefault(key, [])
    if not isinstance(found, list) or not all(isinstance(entry, dict) for entry in found):
        raise Fremd(key)
    return found


def einwand(klasse: type[Baustein], pfad: Sequence[str | int], data: Mapping[str, Any]) -> str:
    """Return what is wrong with what stands at a path of a document of this kind, with the remedy; empty if nothing."""
    *section, key = map(str, pfad)
    for step in section:
        inner, below = felder(klasse)[step].art.klasse, data.get(step)
        if inner is None or not isinstance(below, Mapping):
            return check_value(klasse, step, below)
        klasse, data = inner, below
    return check_value(klasse, key, data.get(key))
