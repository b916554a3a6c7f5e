"""The guide's items, A to H and its notes and those of the other kinds, read from `schema/leitfaden/*.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from vereinbarung.datafiles import load


@dataclass(frozen=True, slots=True)
class Abschnitt:
    """One item of the guide.

    `zustand`: "muss" = regulated, or left out with `nicht_geregelt: <reason>`; "kann" = may be missing silently.
    `schluessel`: its place in the YAML as "geltung.laufzeit"; empty for notes without a place of their own.
    `anmerkungen`: ids of the notes that belong to it.
    `verzichtbar`: whether it may be left out with a reason; without the rest the paper is none.
    """

    id: str
    titel: str
    zustand: Literal["muss", "kann"]
    frage: str
    hilfe: str
    schluessel: str = ""
    anmerkungen: tuple[str, ...] = ()
    verzichtbar: bool = True

    @property
    def is_anmerkung(self) -> bool:
        """Whether this is one of the guide's notes, N1 to N8."""
        return self.id[0] == "N" and self.id[1:].isdigit()

    @property
    def path(self) -> tuple[str, ...]:
        """Return `schluessel` as a path: ("geltung", "laufzeit")."""
        return tuple(self.schluessel.split(".")) if self.schluessel else ()

    @property
    def regel_praefix(self) -> str:
        """Return the id as findings write it: "G2" for "G.2"."""
        return self.id.replace(".", "")


@dataclass(frozen=True, slots=True)
class Teil:
    """A part of the guide: A to H, or N for the notes. `schluessel` is the top-level key of its items."""

    id: str
    titel: str
    schluessel: str = ""


@cache
def leitfaden() -> dict[str, Abschnitt]:
    """Return every item of every kind of agreement by its id, the guide's first and in its order."""
    files = load("leitfaden")
    names = ("leitfaden", *(name for name in files if name != "leitfaden"))
    return {a["id"]: _abschnitt(a) for name in names for a in files[name].get("abschnitte", ())}


@cache
def teile() -> dict[str, Teil]:
    """Return the parts by their letter, in the guide's order."""
    return {eintrag["id"]: Teil(**eintrag) for eintrag in load("leitfaden")["leitfaden"]["teile"]}


def abschnitt(id: str) -> Abschnitt:  # noqa: A002 - the guide's own word
    """Return the item "G.2" (also written "G2"). Raises KeyError if the guide has none of that id."""
    return leitfaden()[_ids()[id]]


def by_schluessel(path: str) -> Abschnitt | None:
    """Return the item whose YAML place is `path` ("geltung.laufzeit") or lies above it; None if there is none."""
    places = _places()
    while path:
        if path in places:
            return places[path]
        path = path.rpartition(".")[0]
    return None


def below(schluessel: str) -> tuple[Abschnitt, ...]:
    """Return the items whose place is `schluessel` or lies below it, such as B.1 to B.3 for "ziele"."""
    return tuple(
        eintrag for place, eintrag in _places().items() if place == schluessel or place.startswith(f"{schluessel}.")
    )


@cache
def _ids() -> dict[str, str]:
    return {kurz: id_ for id_, eintrag in leitfaden().items() for kurz in (id_, eintrag.regel_praefix)}


@cache
def _places() -> dict[str, Abschnitt]:
    return {eintrag.schluessel: eintrag for eintrag in leitfaden().values() if eintrag.schluessel}


def _abschnitt(eintrag: dict[str, Any]) -> Abschnitt:
    return Abschnitt(**{**eintrag, "anmerkungen": tuple(eintrag.get("anmerkungen", ()))})
