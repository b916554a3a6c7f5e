"""Names of places in the contract: Word bookmarks that stay the same from print to print, whatever is put in between.

A name is made from what a place *is* (clause, paragraph id, element), never from where it stands.
"""

from __future__ import annotations

from hashlib import sha256

_LETTERS = 12
"""48 bits: in a contract of a thousand paragraphs two names meet once in half a billion contracts."""


def anker(*teile: str) -> str:
    """Return the bookmark of a place: the same for the same clause, paragraph and element in every document."""
    return "k_" + sha256("\0".join(teile).encode()).hexdigest()[:_LETTERS]


def anker_ziel(ziel: str) -> str:
    """Return the bookmark of a heading („C.2“) or an annex („anlage:plan“)."""
    return anker(ziel)


def kurz(text: str, gleiche: int = 0) -> str:
    """Return a name for what has none but its text; `gleiche` is how many with the same text stand before it."""
    return zweimal(sha256(text.encode()).hexdigest()[:_LETTERS], gleiche)


def zweimal(name: str, gleiche: int) -> str:
    """Return a name before which the same one stands `gleiche` times: no id has a dot, so it is no other's."""
    return f"{name}.{gleiche + 1}" if gleiche else name
