"""What a companion paper is made from, and what stands in its place if the agreement has no use for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from vereinbarung.vertrag.document import Tabelle, Text, Umbruch
from vereinbarung.vertrag.worte import Worte

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from vereinbarung.befund.bericht import Bericht
    from vereinbarung.vertrag.document import Klauselnachweis
    from vereinbarung.vertrag.view.blick import Akte, Blick

AN, AUS = "☒", "☐"
"""Boxes: ticked and to be ticked. Both are plain characters, so that every format prints them."""

LINIE = "_" * 24
"""Room to write by hand inside a sentence."""

ZELLENLINIE = "_" * 14
"""The same in a cell of a table."""


@dataclass(frozen=True, slots=True)
class Entfaellt:
    """The agreement has no use for a paper; `grund` is a German sentence that says why."""

    grund: str


@dataclass(frozen=True, slots=True)
class Pruefung:
    """What the Prüfvermerk tells of the check.

    `datei` and `pruefsumme` (SHA-256, hexadecimal) name the file that was read, `programm` the version that read it.
    `geprueft` rules ran, `entfallen` had nothing to judge since their item is left out. `klauseln`: the variants the
    contract was built from. `am`: the day of the check, None if it is to be filled in by hand.
    """

    bericht: Bericht
    datei: str
    pruefsumme: str
    programm: str
    geprueft: int
    entfallen: int
    klauseln: tuple[Klauselnachweis, ...] = ()
    am: date | None = None


def parteien(akte: Akte) -> list[Blick]:
    """Return the looks at the parties; none in a draft whose parties could not be read."""
    return list(akte.blick("parteien")) if akte.vereinbarung.alle_parteien else []


def tabelle(titel: str, kopf: Sequence[str], breiten: Sequence[int], zeilen: Sequence[Sequence[Worte]]) -> Tabelle:
    """Return a table of words."""
    return Tabelle(
        tuple((Text(t),) for t in kopf),
        tuple(tuple(zelle.inlines for zelle in zeile) for zeile in zeilen),
        tuple(breiten),
        titel,
    )


def leer(zeilen: int = 1) -> Worte:
    """Return an empty cell that leaves room for this many lines by hand."""
    return Worte(*(Umbruch() for _ in range(zeilen)))
