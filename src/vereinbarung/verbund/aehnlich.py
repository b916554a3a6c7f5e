"""Finds an id that is spelled nearly like another, by index and not by comparing with all."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

_TRENNER = re.compile(r"[^a-z0-9]")
_UMLAUTE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


class Kennungen:
    """Known ids. Two are near if they are one letter apart, or two neighbours swapped; case and marks do not count."""

    def __init__(self, kennungen: Iterable[str]) -> None:
        self._by_form: dict[str, list[str]] = {}
        for kennung in sorted(kennungen):
            for form in _forms(kennung):
                self._by_form.setdefault(form, []).append(kennung)

    def nearest(self, kennung: str, fits: Callable[[str], bool]) -> str:
        """Return the nearest known id that `fits`, of several equally near the first by name; "" if none is near."""
        for form in _forms(kennung):
            for found in self._by_form.get(form, ()):
                if found != kennung and fits(found):
                    return found
        return ""


def _forms(kennung: str) -> Iterator[str]:
    """Yield the bare spelling, then it without each of its letters: what two near ids have in common."""
    bare = _TRENNER.sub("", kennung.casefold().translate(_UMLAUTE))
    yield bare
    yield from dict.fromkeys(bare[:i] + bare[i + 1 :] for i in range(len(bare)))
