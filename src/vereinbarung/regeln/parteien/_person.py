"""When two names mean one person."""

from __future__ import annotations

import re

_ANREDE = re.compile(r"\b(?:dr|prof|dipl|herr|frau|h\.c|med|jur|rer|pol)\b\.?(?:-\w+\.?)?\s*", re.IGNORECASE)
_OFFEN = re.compile(r"n\.?\s?n\.?|[\W_x]*", re.IGNORECASE)


def person(name: str | None) -> str:
    """Return a name for comparison, without title and salutation; empty if nobody is named yet („N.N.“)."""
    if not name or _OFFEN.fullmatch(name):
        return ""
    return " ".join(_ANREDE.sub("", name).casefold().split())
