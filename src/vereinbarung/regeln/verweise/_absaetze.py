"""The drafter's own paragraphs inside the guide's items, as they are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from vereinbarung.befund import Path
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import eigene


class Absatz(NamedTuple):
    """A free paragraph: its path, the path of its item, id and place."""

    pfad: Path
    punkt: Path
    id: str
    stelle: str


def absaetze(context: Context) -> Iterator[Absatz]:
    """Yield the free paragraphs in the order written; own §§ have texts only and are not among them."""
    for pfad, _ in eigene(context):
        if pfad[-1] == "text":
            node: Any = context.data
            for step in pfad[:-1]:
                node = node[step]
            yield Absatz(pfad[:-1], pfad[:-3], str(node.get("id", "")), str(node.get("stelle", "danach")))
