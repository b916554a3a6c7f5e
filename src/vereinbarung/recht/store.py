"""The entries of `schema/recht/`, found by law and §, by name, and by id."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

from vereinbarung.datafiles import load
from vereinbarung.recht.eintrag import Eintrag, read_eintrag
from vereinbarung.recht.norm import Norm

_NUMBER = re.compile(r"(\d+)([a-z]*)")


@dataclass(frozen=True, slots=True)
class Quelle:
    """A source, as `schema/recht/quellen.yaml` names it; `url` may be empty."""

    id: str
    titel: str
    url: str = ""


def eintrag(id: str) -> Eintrag:  # noqa: A002 - the data's own word
    """Return the entry of that id. Raises KeyError."""
    return _read(id)


@cache
def ids() -> tuple[str, ...]:
    """Return the ids of all entries, in the order of the files."""
    return tuple(_raw())


@cache
def quellen() -> dict[str, Quelle]:
    """Return the sources by key."""
    return {key: Quelle(id=key, **werte) for key, werte in load("recht")["quellen"]["quellen"].items()}


@cache
def stand() -> dt.date:
    """Return the day up to which the data were gathered."""
    return dt.date.fromisoformat(load("recht")["quellen"]["stand"])


@cache
def unschaerfe() -> dt.timedelta:
    """Return how far around an unproven day an answer stays open."""
    return dt.timedelta(days=load("recht")["quellen"]["unschaerfe_tage"])


@lru_cache(maxsize=4096)
def for_norm(norm: Norm) -> tuple[tuple[Eintrag, ...], ...]:
    """Return the entries on `norm` in groups, the most telling first: its Absatz, its §, a range around it.

    Without an Absatz in `norm`, entries on single Absätze speak for the § if nothing else does.
    """
    single = _by_norm(norm.gesetz).get(norm.nummer, ())
    absatz = [id_ for absatz, id_ in single if absatz and absatz == norm.absatz]
    whole = [id_ for absatz, id_ in single if not absatz]
    place = order(norm.nummer)
    ranges = [id_ for first, last, id_ in _ranges(norm.gesetz) if first <= place <= last]
    if not whole and not ranges and not norm.absatz:
        whole = [id_ for _absatz, id_ in single]
    return tuple(tuple(map(_read, group)) for group in (absatz, whole, ranges) if group)


def for_gesetz(gesetz: str) -> tuple[Eintrag, ...]:
    """Return the entries on the law as a whole."""
    return tuple(_read(id_) for id_ in _laws().get(gesetz, ()))


def for_name(name: str, arten: frozenset[str]) -> tuple[Eintrag, ...]:
    """Return the entries of these kinds that go by `name`, without regard to case, ß and blanks."""
    return tuple(e for e in map(_read, _names().get(plain(name), ())) if e.art in arten)


def plain(name: str) -> str:
    """Return a name for comparison."""
    return " ".join(name.casefold().split())


def order(nummer: str) -> tuple[int, str]:
    """Return a key that sorts „67“, „67a“ and „68“ as the law does."""
    hit = _NUMBER.fullmatch(nummer)
    return (int(hit[1]), hit[2]) if hit else (0, nummer)


@cache
def _raw() -> dict[str, dict[str, Any]]:
    return {e["id"]: e for datei, inhalt in load("recht").items() if datei != "quellen" for e in inhalt["eintraege"]}


@cache
def _read(id_: str) -> Eintrag:
    return read_eintrag(_raw()[id_])


@cache
def _by_norm(gesetz: str) -> dict[str, list[tuple[str, str]]]:
    """Return for each § of the law that is on file by itself: its Absatz (or "") and the entry's id."""
    found: dict[str, list[tuple[str, str]]] = {}
    for id_, norm in _norms(gesetz):
        if not norm.bis:
            found.setdefault(norm.nummer, []).append((norm.absatz, id_))
    return found


@cache
def _ranges(gesetz: str) -> list[tuple[tuple[int, str], tuple[int, str], str]]:
    """Return first, last and id of the ranges. „bis 85“ takes in nothing lettered after 85."""
    return [(order(norm.nummer), order(norm.bis), id_) for id_, norm in _norms(gesetz) if norm.bis]


@cache
def _norms(gesetz: str) -> list[tuple[str, Norm]]:
    """Return the norms of one law with the ids of their entries; other laws stay unread."""
    return [
        (id_, norm)
        for id_, roh in _raw().items()
        if any(text.endswith(gesetz) for text in roh.get("normen", ()))
        for norm in _read(id_).normen
        if norm.gesetz == gesetz
    ]


@cache
def _laws() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id_, roh in _raw().items():
        if roh["art"] == "gesetz":
            found.setdefault(roh["gesetz"], []).append(id_)
    return found


@cache
def _names() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for id_, roh in _raw().items():
        for muster in roh.get("muster", ()):
            found.setdefault(plain(muster), []).append(id_)
    return found
