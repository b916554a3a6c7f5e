"""Whether a party of one agreement is a party of another: the same key, else the same name."""

from __future__ import annotations

from vereinbarung.verbund import Auszug
from vereinbarung.verbund.auszug import Parteiauszug


def partner(p: Parteiauszug, other: Auszug) -> Parteiauszug | None:
    """Return the party of `other` that is the same body; None if it has none."""
    return next((o for o in other.parteien if _same(p, o)), None)


def _same(a: Parteiauszug, b: Parteiauszug) -> bool:
    if a.ags and b.ags:
        return a.ags == b.ags
    return _plain(a.name) == _plain(b.name)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
