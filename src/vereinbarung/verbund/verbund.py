"""All agreements of a run and those around them, with an index by id: what rules across files look things up in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from vereinbarung.befund import Path, Unpruefbar
from vereinbarung.verbund.aehnlich import Kennungen
from vereinbarung.verbund.auszug import Auszug, Verweis

FEHLT: Any = object()
"""What `Verbund.wert` returns where a document has nothing."""


class Verbund:
    """Agreements side by side.

    `eigene` are checked and get findings (`geprueft`: their files); in `umfeld` things are only looked up. `offen`:
    files of `eigene` around which not everything was searched, so that an agreement they name may well exist.
    `stichtag`: the day of the check. `lesen` returns the plain data of a file, None if it cannot be read (any more).
    The order of files plays no part: both groups are sorted by file.
    """

    def __init__(
        self,
        eigene: Iterable[Auszug],
        umfeld: Iterable[Auszug] = (),
        *,
        offen: Iterable[str] = (),
        stichtag: date | None = None,
        lesen: Callable[[str], Mapping[str, Any] | None] | None = None,
    ) -> None:
        self.eigene = tuple(sorted(eigene, key=_by_file))
        self.alle = tuple(sorted((*self.eigene, *umfeld), key=_by_file))
        self.geprueft = frozenset(a.datei for a in self.eigene)
        self.offen = frozenset(offen)
        self.stichtag = stichtag
        self._lesen = lesen

    def mit_kennung(self, kennung: str) -> tuple[Auszug, ...]:
        """Return every agreement with this id; more than one is a fault (VB-01)."""
        return self._by_kennung.get(kennung, ())

    def verweise_auf(self, kennung: str) -> tuple[tuple[Auszug, Verweis], ...]:
        """Return who names the agreement with this id, and where."""
        return self._by_ziel.get(kennung, ())

    def ziel(self, verweis: Verweis) -> Auszug | None:
        """Return the agreement that is named.

        None if there is none (VB-02), if several have the id (VB-01), or if it is of a wrong kind (VB-03): that is
        said once, by these rules. Raises Unpruefbar if its file could not be read as an agreement.
        """
        found = self.mit_kennung(verweis.ziel)
        if len(found) != 1 or (verweis.arten and found[0].art not in verweis.arten):
            return None
        if not found[0].lesbar:
            raise Unpruefbar(f"Die Datei „{found[0].datei}“ ließ sich nicht als Vereinbarung lesen")
        return found[0]

    def wert(self, a: Auszug, pfad: Path) -> Any:  # noqa: ANN401 -- YAML data of any shape
        """Return what stands at a place of another file, as it is written; FEHLT if nothing does.

        Extracts do not carry the whole document: the file is read again, so ask only where a rule needs it. Raises
        Unpruefbar if the file cannot be read.
        """
        data = self._lesen(a.datei) if self._lesen else None
        if data is None:
            raise Unpruefbar(f"Die Datei „{a.datei}“ ließ sich nicht noch einmal lesen")
        node: Any = data
        for step in pfad:
            inside = 0 <= step < len(node) if isinstance(node, list) and isinstance(step, int) else False
            if not inside and not (isinstance(node, Mapping) and step in node):
                return FEHLT
            node = node[step]
        return node

    def vorschlag(self, verweis: Verweis) -> str:
        """Return an id of a fitting kind that is spelled nearly like the one named, "" if there is none."""
        return self._kennungen.nearest(
            verweis.ziel,
            lambda found: any(not verweis.arten or a.art in verweis.arten for a in self.mit_kennung(found)),
        )

    @cached_property
    def ohne_kennung(self) -> tuple[Auszug, ...]:
        """The agreements whose id cannot be read; any of them may be the one that is looked for."""
        return tuple(a for a in self.alle if not a.kennung)

    @cached_property
    def _by_kennung(self) -> dict[str, tuple[Auszug, ...]]:
        found: dict[str, list[Auszug]] = {}
        for a in self.alle:
            if a.kennung:
                found.setdefault(a.kennung, []).append(a)
        return {kennung: tuple(group) for kennung, group in found.items()}

    @cached_property
    def _by_ziel(self) -> dict[str, tuple[tuple[Auszug, Verweis], ...]]:
        found: dict[str, list[tuple[Auszug, Verweis]]] = {}
        for a in self.alle:
            for verweis in a.verweise:
                found.setdefault(verweis.ziel, []).append((a, verweis))
        return {ziel: tuple(pairs) for ziel, pairs in found.items()}

    @cached_property
    def _kennungen(self) -> Kennungen:
        return Kennungen(self._by_kennung)


def ganz(a: Auszug, *needs: str) -> Auszug:
    """Return the extract; raises Unpruefbar if one of these guide items or keys is missing or broken in that file."""
    for need in needs:
        if need in a.kaputt:
            raise Unpruefbar(f"In der Datei „{a.datei}“ ist {need} noch nicht vollständig")
    return a


def _by_file(a: Auszug) -> str:
    return a.datei
