"""Which class reads which kind: each is a row of `schema/leitfaden/arten.yaml` and a module of its name."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

from vereinbarung.leitfaden.arten import arten

if TYPE_CHECKING:
    from vereinbarung.model.vereinbarung import Vereinbarung


@cache
def klasse(art: str) -> type[Vereinbarung]:
    """Return the model of a kind; imported only now, since building one costs time. Raises KeyError if unknown."""
    if art not in arten():
        raise KeyError(art)
    found: type[Vereinbarung] = getattr(import_module(f"vereinbarung.model.{art}"), art.capitalize())
    return found
