"""The kinds of agreement and their items, read from `schema/leitfaden/arten.yaml`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property
from typing import Any, Literal

from vereinbarung.datafiles import load
from vereinbarung.leitfaden.leitfaden import Abschnitt, leitfaden


@dataclass(frozen=True)
class Art:
    """A kind of agreement. `punkte`: its items by id in the contract's order, with the state they have in this kind."""

    id: str
    titel: str
    beschreibung: str
    punkte: dict[str, Abschnitt]

    @cached_property
    def orte(self) -> dict[tuple[str, ...], Abschnitt]:
        """The items by their path in the YAML."""
        return {a.path: a for a in self.punkte.values()}

    @cached_property
    def paragrafen(self) -> tuple[str, ...]:
        """Ids of the items that can become a § of the contract: all but the notes."""
        return tuple(id_ for id_, a in self.punkte.items() if not a.is_anmerkung)

    @cached_property
    def gruppen(self) -> tuple[str, ...]:
        """Top-level keys that hold several items, such as „ziele“."""
        return tuple(dict.fromkeys(p[0] for p in self.orte if len(p) > 1))

    @cached_property
    def pflichtgruppen(self) -> tuple[str, ...]:
        """Those of them with an item that must be regulated."""
        return tuple(dict.fromkeys(p[0] for p, a in self.orte.items() if len(p) > 1 and a.zustand == "muss"))


@cache
def arten() -> dict[str, Art]:
    """Return every kind by its id, as `art:` names it."""
    return {eintrag["id"]: _art(eintrag) for eintrag in load("leitfaden")["arten"]["arten"]}


def _art(eintrag: dict[str, Any]) -> Art:
    states: dict[str, Literal["muss", "kann"]] = dict.fromkeys(eintrag.get("muss", ()), "muss")
    states |= dict.fromkeys(eintrag.get("kann", ()), "kann")
    return Art(
        id=eintrag["id"],
        titel=eintrag["titel"],
        beschreibung=eintrag["beschreibung"],
        punkte={
            id_: replace(leitfaden()[id_], zustand=states.get(id_, leitfaden()[id_].zustand))
            for id_ in eintrag["punkte"]
        },
    )
