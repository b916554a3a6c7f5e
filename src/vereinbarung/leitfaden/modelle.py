"""The organisation models M1 to M2d and their experimental clause, read from `organisationsmodelle.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vereinbarung.datafiles import load


@dataclass(frozen=True, slots=True)
class Organisationsmodell:
    """A way to organise a joint agency. `gewaehrt`: who grants benefits in it, as the data file explains."""

    id: str
    gewaehrt: str
    titel: str


@dataclass(frozen=True, slots=True)
class Erprobung:
    """What the experimental clause rests on (ids of `schema/recht/`) and how many months a trial may last."""

    eintraege: tuple[str, ...]
    hoechstdauer_monate: int
    quelle: tuple[str, ...]


@cache
def modelle() -> dict[str, Organisationsmodell]:
    """Return the models by id."""
    return {m["id"]: Organisationsmodell(**m) for m in load("leitfaden")["organisationsmodelle"]["modelle"]}


@cache
def erprobung() -> Erprobung:
    """Return the experimental clause that every model but M1 needs."""
    raw = load("leitfaden")["organisationsmodelle"]["erprobung"]
    return Erprobung(tuple(raw["eintraege"]), raw["hoechstdauer_monate"], tuple(raw["quelle"]))
