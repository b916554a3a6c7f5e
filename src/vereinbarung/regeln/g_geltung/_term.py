"""The term of an agreement as the rules of G.2 ask for it."""

from __future__ import annotations

from datetime import date

from vereinbarung.fristen.laufzeit import Laufzeitregel
from vereinbarung.fristen.verlauf import beginn, erstes_ende
from vereinbarung.model.laufzeit import Laufzeit
from vereinbarung.model.vereinbarung import Vereinbarung


def laufzeit_of(v: Vereinbarung) -> Laufzeit:
    """Return the term; rules that need G.2 run only where it is regulated and whole."""
    laufzeit = v.laufzeit
    if laufzeit is None:
        raise LookupError("G.2 is not regulated")
    return laufzeit


def regel_of(v: Vereinbarung) -> Laufzeitregel:
    """Return the term to compute with, dated by the signature where it begins with it."""
    return laufzeit_of(v).regel(v.unterzeichnung.am if v.unterzeichnung else None)


def grenzen(v: Vereinbarung) -> tuple[date | None, date | None]:
    """Return first and last day of the first term, as far as they are known."""
    regel = regel_of(v)
    return beginn(regel.beginn).datum, erstes_ende(regel).datum
