"""Whether a party of one agreement is a party of another, whatever short name it has there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.gebiete import register
from vereinbarung.regeln.raum import schluessel
from vereinbarung.regeln.verbund._wort import plain

if TYPE_CHECKING:
    from datetime import date

    from vereinbarung.verbund import Auszug, Parteiauszug

KOMMUNEN = ("landkreis", "stadt", "gemeinde")


def partner(p: Parteiauszug, other: Auszug, am: date | None) -> Parteiauszug | None:
    """Return the party of `other` that is the same body, by the register of the day or by its name; None if none is."""
    own = wer(p, am)
    known = next((o for o in other.parteien if wer(o, am) == own), None)
    # A key that only one of the two files gives says nothing against the same name.
    return known or next((o for o in other.parteien if not (o.ags and p.ags) and plain(o.name) == plain(p.name)), None)


def wer(p: Parteiauszug, am: date | None) -> tuple[str, str]:
    """Return what a party is recognised by in another file: district of an Arbeitsamt, official key, else its name.

    An Arbeitsamt and the Agentur für Arbeit that followed it are the same.
    """
    name = plain(p.name)
    if p.art in {"arbeitsamt", "agentur"}:
        bezirk = register.arbeitsamt(p.name)
        return "arbeitsamt", bezirk.id if bezirk else name
    if p.art in KOMMUNEN:
        return "kommune", schluessel(p, am) or name
    return p.art, p.ags or name
