"""A document as rules see it: the model, what of it is broken, and the way back from an object to its place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from vereinbarung.befund import Befund, ModellOrt, Ort, Path, YamlOrt
from vereinbarung.model.base import Baustein

if TYPE_CHECKING:
    from vereinbarung.model.vereinbarung import Vereinbarung


_PLAIN = frozenset((str, int, bool, date, Decimal, type(None)))


@dataclass(slots=True)
class Subject:
    """One document after reading.

    `befunde`: what Pydantic found. `kaputt`: guide ids and top-level keys that are missing or could not be read.
    `vereinbarung` is None only if the document could not be read as an agreement at all.
    """

    data: Mapping[str, Any]
    vereinbarung: Vereinbarung | None
    befunde: list[Befund] = field(default_factory=list)
    kaputt: set[str] = field(default_factory=set)
    _paths: dict[int, Path] | None = None

    def path_of(self, objekt: object) -> Path:
        """Return the path of a model object; found by identity, and only when somebody asks."""
        if self._paths is None:
            self._paths = {}
            if self.vereinbarung is not None:
                _index(self.vereinbarung, (), self._paths)
        try:
            return self._paths[id(objekt)]
        except KeyError:
            raise LookupError(f"{type(objekt).__name__} is no part of this document") from None

    def resolve(self, ort: Ort) -> Ort:
        """Return the place by path, as the document is written (short forms folded back)."""
        if isinstance(ort, ModellOrt):
            ort = YamlOrt(self.path_of(ort.objekt) + ort.keys, ort.von, ort.bis, ort.schluessel)
        if isinstance(ort, YamlOrt):
            return YamlOrt(as_written(ort.pfad, self.data), ort.von, ort.bis, ort.schluessel, ort.datei)
        return ort


def _index(value: object, pfad: Path, paths: dict[int, Path]) -> None:
    items: Iterable[tuple[str | int, object]]
    if isinstance(value, list):
        items = enumerate(value)
    elif isinstance(value, dict):
        items = value.items()
    elif isinstance(value, Baustein):
        paths.setdefault(id(value), pfad)
        items = value.__dict__.items()
    else:
        return
    for key, inner in items:
        # Nearly all are plain values, and asking Pydantic whether they are models is dear.
        if type(inner) not in _PLAIN:
            _index(inner, (*pfad, key), paths)


TAGS = frozenset({"geregelt", "nicht_geregelt", "fehlt"})


def as_written(pfad: Path, data: object) -> Path:
    """Return `pfad` as the YAML has it.

    Pydantic and the model name steps that the YAML may not have: the tag of a union, the index of a single item
    written without a list, the key of a short form. A last step that is missing from a mapping is kept.
    """
    out: list[str | int] = []
    node: Any = data
    for position, step in enumerate(pfad):
        if isinstance(node, Mapping):
            if step in TAGS and pfad[position + 1 : position + 2] and pfad[position + 1] in node:
                continue  # the tag of a union, though the key of the same name is there too
            if step in node:
                out.append(step)
                node = node[step]
                continue
            if isinstance(step, str) and position == len(pfad) - 1 and step not in TAGS and step.isidentifier():
                out.append(step)
            continue
        if isinstance(node, list) and isinstance(step, int) and 0 <= step < len(node):
            out.append(step)
            node = node[step]
    return tuple(out)
