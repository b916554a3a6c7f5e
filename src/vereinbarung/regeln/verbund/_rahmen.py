"""A Sondervereinbarung and its Rahmenvereinbarung: which they are, and whether they speak of the same body."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.gebiete import register
from vereinbarung.regeln.raum import schluessel

if TYPE_CHECKING:
    from datetime import date

    from vereinbarung.verbund import Auszug, Parteiauszug, Verbund, Verweis

SONDER = ("sondervereinbarung",)
RAHMEN = ("rahmenvereinbarung",)
ARBEITSVERWALTUNG = "arbeitsverwaltung"
KOMMUNEN = ("landkreis", "stadt", "gemeinde")


def rahmen_von(a: Auszug, verbund: Verbund) -> tuple[Verweis, Auszug] | None:
    """Return the reference of a Sondervereinbarung to its Rahmenvereinbarung and that one; None if it is not there."""
    verweis = a.verweis("VR")
    rahmen = verbund.ziel(verweis) if verweis else None
    return (verweis, rahmen) if verweis and rahmen else None


def wer(p: Parteiauszug, am: date | None) -> tuple[str, str]:
    """Return what a party is recognised by in another file: district of an Arbeitsamt, official key, else its name.

    An Arbeitsamt and the Agentur für Arbeit that followed it are the same.
    """
    name = " ".join(p.name.casefold().split())
    if p.art in {"arbeitsamt", "agentur"}:
        bezirk = register.arbeitsamt(p.name)
        return "arbeitsamt", bezirk.id if bezirk else name
    if p.art in KOMMUNEN:
        return "kommune", schluessel(p, am) or name
    return p.art, p.ags or name
