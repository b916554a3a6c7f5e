"""References: a free paragraph that shall stand after one that its item does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.leitfaden import by_schluessel
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._absaetze import absaetze
from vereinbarung.resources import folder

REGEL = Regel(
    id="VW-15",
    titel="Platz eines eigenen Absatzes unbekannt",
    schwere=Schwere.WARNUNG,
    meldung="Einen Absatz „{name}“, nach dem dieser stehen soll, gibt es in diesem Punkt nicht.",
    hilfe="Möglich sind „davor“, „danach“{bekannt}.",
    abweichung_zulaessig=False,
)
_ABSATZ = re.compile(r"\[#([a-z0-9_-]+)\]")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if "nach:" not in context.joined():
        return
    earlier: dict[tuple[str | int, ...], set[str]] = {}
    for absatz in absaetze(context):
        own = earlier.setdefault(absatz.punkt, set())
        if absatz.stelle.startswith("nach:"):
            name = absatz.stelle.removeprefix("nach:")
            known = _clauses(absatz.punkt)
            if known and name not in known | own:
                choice = ", ".join(f"„nach:{k}“" for k in sorted(known | own))
                yield REGEL.befund((*absatz.pfad, "stelle"), name=name, bekannt=f" und {choice}")
        own.add(absatz.id)


@cache
def _clauses(punkt: tuple[str | int, ...]) -> frozenset[str]:
    """Return the paragraphs of an item's clauses in all their versions; nothing if they are not on file."""
    item = by_schluessel(".".join(map(str, punkt)))
    if item is None:
        return frozenset()
    files = (folder("vorlagen") / "rahmenvereinbarung" / item.id).glob("*.j2")
    return frozenset(name for path in files for name in _ABSATZ.findall(path.read_text(encoding="utf-8")))
