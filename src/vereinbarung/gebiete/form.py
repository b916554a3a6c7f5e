"""Who signs for a public body, how many, and in what form: law of the Land, read from `schema/form/<land>.yaml`."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from vereinbarung.datafiles import load
from vereinbarung.gebiete.register import land as find_land


@dataclass(frozen=True, slots=True)
class Unterschrift:
    """One signature line: the office, who may sign in its stead, and what is added below."""

    amt: str
    vertretung: str = ""
    zusatz: str = ""


@dataclass(frozen=True, slots=True)
class Formregel:
    """The form that one kind of body keeps on a day.

    `personen`: one line for each signature; all are different persons. `wie`: kinds of body whose rule holds instead.
    `siegel`: whether the law asks for an official seal; `siegelfeld`: whether room is left for it.
    `gueltig_ab_spaetestens`: known to hold since that day at the latest; when it began is not proven.
    """

    land: str
    art: str
    norm: str
    konfidenz: Literal["gesehen", "aus Kenntnis sicher", "unsicher"]
    quelle: tuple[str, ...]
    personen: tuple[Unterschrift, ...]
    siegel: Literal["ja", "nein", "unklar"]
    siegelfeld: bool
    schriftform: bool
    organ: str = ""
    wie: tuple[str, ...] = ()
    ausnahme: str = ""
    hinweis: str = ""
    gueltig_ab: dt.date | None = None
    gueltig_ab_spaetestens: dt.date | None = None
    gueltig_bis: dt.date | None = None

    @property
    def anzahl(self) -> int:
        """Return how many persons sign."""
        return len(self.personen)

    @property
    def sicher(self) -> bool:
        """Say whether a rule may rest on this; if not, it warns and never fails."""
        return self.konfidenz != "unsicher"

    def holds(self, am: dt.date) -> bool:
        """Say whether the data prove that this held on the day."""
        first = self.gueltig_ab or self.gueltig_ab_spaetestens
        return first is not None and first <= am and (self.gueltig_bis is None or am <= self.gueltig_bis)


def formregel(land: str, art: str, am: dt.date) -> Formregel | None:
    """Return the rule for a kind of body („landkreis“, „stadt“ …) in a Land („HE“, „hessen“, „06“) on the day.

    None if none is on file for that day; `has_formregeln` says whether the Land is on file at all.
    """
    return next((regel for regel in _regeln(land) if regel.art == art and regel.holds(am)), None)


def has_formregeln(land: str) -> bool:
    """Say whether form rules of the Land are on file."""
    return bool(_regeln(land))


def _regeln(name: str) -> tuple[Formregel, ...]:
    one = find_land(name)
    return _of_land(one.id) if one else ()


@cache
def _of_land(id_: str) -> tuple[Formregel, ...]:
    return tuple(_regel(id_, roh) for roh in load("form").get(id_, {"regeln": ()})["regeln"])


def _regel(id_: str, roh: dict[str, Any]) -> Formregel:
    werte: dict[str, Any] = {"land": id_, **roh}
    for name, wert in roh.items():
        if name.startswith("gueltig"):
            werte[name] = dt.date.fromisoformat(wert)
        elif isinstance(wert, list):
            werte[name] = tuple(wert)
    werte["personen"] = tuple(Unterschrift(**person) for person in roh["personen"])
    return Formregel(**werte)
