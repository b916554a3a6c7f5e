"""Whether a procedure of funding fits the number of its applications (C.3, V6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.model.c_felder import Verfahren


def unpassend(verfahren: Verfahren) -> Iterator[tuple[str, int]]:
    """Yield key and number where several are named for a joint procedure, or one for a separate or combined one."""
    for feld in ("antraege", "bescheide"):
        zahl = getattr(verfahren, feld)
        if zahl is not None and (zahl > 1) == (verfahren.art == "gemeinsam"):
            yield feld, zahl
