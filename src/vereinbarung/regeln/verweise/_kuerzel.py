"""Where an agreement names its parties, third parties and annexes by their ids: the fields so marked in the model."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, get_args

from vereinbarung.model.base import Baustein
from vereinbarung.model.values import Bezug
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

FORM = re.compile(r"[a-z][a-z0-9_-]{0,39}")
"""The shape of an id."""


class Stelle(NamedTuple):
    """A place that names something by its id: object, keys below it, what is written, whether it is a key itself."""

    objekt: object
    keys: tuple[str | int, ...]
    text: str
    schluessel: bool = False


def stellen(v: Vereinbarung, context: Context, bezug: Bezug) -> list[Stelle]:
    """Return the places that refer to something of this sort, in the order of the model."""
    return context.once("bezuege", lambda: _by_bezug(v)).get(bezug, [])


def _by_bezug(v: Vereinbarung) -> dict[Bezug, list[Stelle]]:
    found: dict[Bezug, list[Stelle]] = {}
    for bezug, stelle in _walk(v):
        found.setdefault(bezug, []).append(stelle)
    return found


def _walk(objekt: Baustein) -> Iterator[tuple[Bezug, Stelle]]:
    for name, bezug in _fields(type(objekt)):
        wert = getattr(objekt, name)
        if not wert:
            continue
        if bezug is not None:
            yield from _written(objekt, name, wert, bezug)
        if not isinstance(wert, str):
            yield from _inside(wert)


def _written(objekt: Baustein, name: str, wert: object, bezug: Bezug) -> Iterator[tuple[Bezug, Stelle]]:
    if isinstance(wert, str):
        yield bezug, Stelle(objekt, (name,), wert)
    elif isinstance(wert, list):
        for i, item in enumerate(wert):
            yield bezug, Stelle(objekt, (name, i), item)
    elif isinstance(wert, dict):
        for key in wert:
            yield bezug, Stelle(objekt, (name, key), key, schluessel=True)


def _inside(wert: object) -> Iterator[tuple[Bezug, Stelle]]:
    if isinstance(wert, Baustein):
        yield from _walk(wert)
    elif isinstance(wert, (list, dict)):
        for item in wert.values() if isinstance(wert, dict) else wert:
            yield from _inside(item)


@cache
def _fields(cls: type[Baustein]) -> tuple[tuple[str, Bezug | None], ...]:
    """Return the fields of a class that refer to something (with what), or lead to such fields."""
    found = []
    for name, field in cls.model_fields.items():
        bezug = next((m for m in field.metadata if isinstance(m, Bezug)), None) or _bezug(field.annotation)
        if bezug is not None or _leads(field.annotation):
            found.append((name, bezug))
    return tuple(found)


def _bezug(annotation: object) -> Bezug | None:
    """Return the mark inside a type; for a mapping it is the mark of its keys."""
    for argument in get_args(annotation):
        if isinstance(argument, Bezug):
            return argument
        if not _is_model(argument) and (found := _bezug(argument)):
            return found
    return None


def _leads(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Baustein):
        return bool(_fields(annotation))
    return any(_leads(argument) for argument in get_args(annotation))


def _is_model(annotation: object) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Baustein)
