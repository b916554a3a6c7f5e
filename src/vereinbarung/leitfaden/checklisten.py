"""The guide's checklists K, I, S, F and T, read from `schema/leitfaden/checklisten.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vereinbarung.datafiles import load


@dataclass(frozen=True, slots=True)
class Merkposten:
    """One line of a checklist; `abschnitt` is the guide item under which it is regulated, or empty."""

    id: str
    text: str
    abschnitt: str = ""


@dataclass(frozen=True, slots=True)
class Checkliste:
    """A checklist with its lines in order."""

    id: str
    titel: str
    posten: tuple[Merkposten, ...]


@cache
def checklisten() -> dict[str, Checkliste]:
    """Return the checklists by their letter, in the guide's order."""
    return {
        liste["id"]: Checkliste(liste["id"], liste["titel"], tuple(Merkposten(**posten) for posten in liste["posten"]))
        for liste in load("leitfaden")["checklisten"]["checklisten"]
    }
