"""Which keys are possible at a place of an agreement, for "meinten Sie …?"."""

from __future__ import annotations

from functools import lru_cache
from typing import get_args, get_origin

from vereinbarung.befund import Path
from vereinbarung.model.base import Baustein


@lru_cache(maxsize=4096)
def known_keys(klasse: type[Baustein], pfad: Path) -> tuple[str, ...]:
    """Return the keys that the mapping at `pfad` of a document of this class may have.

    Empty where they are the drafter's own (party ids).
    """
    classes: list[type[Baustein]] = [klasse]
    is_free = False
    for step in pfad:
        if isinstance(step, int):
            continue
        if is_free:
            is_free = False
            continue
        following: list[type[Baustein]] = []
        for cls in classes:
            info = cls.model_fields.get(step)
            if info is not None:
                is_free = _collect(info.annotation, following) or is_free
        if not following:
            return ()
        classes = following
    if is_free:
        return ()
    return tuple(dict.fromkeys(name for cls in classes for name in cls.model_fields))


def _collect(annotation: object, found: list[type[Baustein]]) -> bool:
    """Append every model class inside an annotation; return whether a mapping with free keys is in it."""
    if isinstance(annotation, type) and not get_origin(annotation):
        if issubclass(annotation, Baustein):
            found.append(annotation)
        return False
    free = [_collect(inner, found) for inner in get_args(annotation)]
    return get_origin(annotation) is dict or any(free)
