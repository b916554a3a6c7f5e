"""What a rule may ask besides the agreement itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from vereinbarung.befund import Path

if TYPE_CHECKING:
    from vereinbarung.model.vereinbarung import Vereinbarung

T = TypeVar("T")
LAND_BY_AGS = {"06": "HE"}


@dataclass(slots=True)
class Context:
    """The surroundings of one check.

    `rechtsstand`: the day whose law counts (None if the document names none; then rules of law do not run).
    `stichtag`: the day of the check, given by the command line; None below it.
    `data`: the plain data as written, for rules that look at every text.
    """

    data: Mapping[str, Any]
    rechtsstand: date | None = None
    stichtag: date | None = None
    _texts: list[tuple[Path, str]] | None = field(default=None)
    _known: dict[str, Any] = field(default_factory=dict)
    _joined: str | None = field(default=None)

    def texte(self) -> list[tuple[Path, str]]:
        """Return every text of the document with its path, in the order written."""
        if self._texts is None:
            self._texts = []
            _collect(dict(self.data), (), self._texts)
        return self._texts

    def once(self, name: str, find: Callable[[], T]) -> T:
        """Return what `find` says, asked at most once a document: several rules share the answer under `name`."""
        if name not in self._known:
            self._known[name] = find()
        found: T = self._known[name]
        return found

    def joined(self) -> str:
        """Return all texts in one, each after a line break, for a substring test before any regular expression."""
        if self._joined is None:
            self._joined = "".join(["\n" + text for _, text in self.texte()])
        return self._joined


def _collect(value: dict[Any, Any] | list[Any], pfad: Path, found: list[tuple[Path, str]]) -> None:
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value):
        if isinstance(inner, str):
            found.append(((*pfad, key), inner))
        elif isinstance(inner, (dict, list)):
            _collect(inner, (*pfad, key), found)


def land(v: Vereinbarung) -> str | None:
    """Return the Land whose form rules hold: said, else from the parties' AGS; None if unknown."""
    if v.land:
        return v.land
    prefixes = {p.ags[:2] for p in v.alle_parteien if p.ags}
    return LAND_BY_AGS.get(prefixes.pop()) if len(prefixes) == 1 else None
