"""The drafter's own paragraphs inside the guide's items, as they are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from vereinbarung.befund import Path
from vereinbarung.regeln.context import Context


class Absatz(NamedTuple):
    """A free paragraph: its path, the path of its item, id and place."""

    pfad: Path
    punkt: Path
    id: str
    stelle: str


def absaetze(context: Context) -> Iterator[Absatz]:
    """Yield the free paragraphs in the order written; own §§ have texts only and are not among them."""
    for pfad, _ in context.texte():
        if pfad[-1] == "text" and len(pfad) > 3 and pfad[-3] == "absaetze":  # noqa: PLR2004 -- item, list, index, key
            node: Any = context.data
            for step in pfad[:-1]:
                node = node[step]
            yield Absatz(pfad[:-1], pfad[:-3], str(node.get("id", "")), str(node.get("stelle", "danach")))
