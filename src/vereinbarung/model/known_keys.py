"""Which keys are possible at a place of an agreement, for "meinten Sie …?"."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Any, Union, get_args, get_origin

from vereinbarung.befund import Path
from vereinbarung.model.base import Baustein, NichtGeregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung


def known_keys(pfad: Path, _data: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the keys that the mapping at `pfad` may have; empty if the model says nothing of the place."""
    classes: list[type[Baustein]] = [Rahmenvereinbarung]
    for step in pfad:
        if isinstance(step, int):
            continue
        following: list[type[Baustein]] = []
        for cls in classes:
            info = cls.model_fields.get(step)
            if info is not None:
                _collect(info.annotation, following)
        if following:
            classes = following
        elif not any(step in cls.model_fields for cls in classes):
            continue  # a key of a free mapping (party ids)
        else:
            return ()
    return tuple(dict.fromkeys(name for cls in classes if cls is not NichtGeregelt for name in cls.model_fields))


def _collect(annotation: object, found: list[type[Baustein]]) -> None:
    if isinstance(annotation, type) and not get_origin(annotation):
        if issubclass(annotation, Baustein):
            found.append(annotation)
        return
    if get_origin(annotation) in (Union, types.UnionType) or get_args(annotation):
        for inner in get_args(annotation):
            _collect(inner, found)
