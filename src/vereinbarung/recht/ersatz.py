"""What stands in the place of an entry that has ended, followed from successor to successor."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from vereinbarung.recht import store
from vereinbarung.recht.eintrag import Eintrag, Lage, Nachfolger


@dataclass(frozen=True, slots=True)
class Ersatz:
    """One replacement: its name as German text, the entry if it is on file, its first day if known."""

    bezeichnung: str
    id: str = ""
    ab: dt.date | None = None


def replacements(eintrag: Eintrag, am: dt.date) -> tuple[Ersatz, ...]:
    """Return what replaces `eintrag` on the day `am`; a successor that has itself ended gives way to its own."""
    found: dict[str, Ersatz] = {}
    _collect(eintrag, am, found, {eintrag.id})
    return tuple(found.values())


def renumbered(eintrag: Eintrag, am: dt.date) -> Nachfolger | None:
    """Return the successor under which the same norm may still stand on the day `am`, or None."""
    for nach in eintrag.nachfolger:
        if nach.art == "umnummerierung" and (nach.ab is None or nach.ab <= am):
            neu = store.eintrag(nach.id)
            if neu.lage(am, store.unschaerfe()) in {Lage.DARIN, Lage.UNKLAR}:
                return nach
            return renumbered(neu, am)
    return None


def _collect(eintrag: Eintrag, am: dt.date, found: dict[str, Ersatz], seen: set[str]) -> None:
    begun = [nach for nach in eintrag.nachfolger if nach.ab is None or nach.ab <= am]
    for nach in begun:
        if nach.id and nach.id not in seen:
            seen.add(nach.id)
            neu = store.eintrag(nach.id)
            if neu.lage(am, store.unschaerfe()) is Lage.DANACH:
                _collect(neu, am, found, seen)
            else:
                found[nach.id] = Ersatz(neu.bezeichnung, nach.id, nach.ab)
    # Of several names that followed one another without an entry of their own, the last one counts.
    named = [nach for nach in begun if not nach.id]
    if named:
        last = max(named, key=lambda nach: nach.ab or dt.date.min)
        found[last.text] = Ersatz(last.text, "", last.ab)
