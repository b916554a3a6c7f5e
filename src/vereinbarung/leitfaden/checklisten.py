"""The guide's checklists K, I, S, F and T, read from `schema/leitfaden/checklisten.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vereinbarung.datafiles import load


@dataclass(frozen=True, slots=True)
class Merkposten:
    """One line of a checklist.

    `abschnitt`: the guide item under which it is regulated, or empty. `angabe`: the keys below that item which must say
    something for the line to be settled ("massnahmen.jede.auswahl": for every measure, "verfahren.art=gemeinsam": this
    value, "keine": no contract settles it); empty if the item alone does.
    """

    id: str
    text: str
    abschnitt: str = ""
    angabe: str = ""


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
