"""Whether a part of an area lies in another agreement's area, as far as keys and names say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.gebiete import register
from vereinbarung.regeln.raum import schluessel
from vereinbarung.regeln.verbund._wort import plain

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from vereinbarung.verbund import Gebietsauszug

_STADT = ("universitätsstadt ", "landeshauptstadt ", "stadt ", "gemeinde ")
KREIS = len("06531")


def innerhalb(teil: Gebietsauszug, gebiet: Iterable[Gebietsauszug], am: date | None) -> bool | None:
    """Return whether a part lies in an area; None where the data do not decide."""
    parts = tuple(gebiet)
    found = {_contains(part, teil, parts, am) for part in parts}
    if True in found:
        return True
    own = schluessel(teil, am)
    if own and sum(p.art == "teilgebiet" and schluessel(p, am) == own for p in parts) > 1:
        return None  # parts of a Kreis may make up the whole of it
    return None if None in found else False


def _contains(
    part: Gebietsauszug, teil: Gebietsauszug, parts: tuple[Gebietsauszug, ...], am: date | None
) -> bool | None:
    if "geschaeftsstellen" in {part.art, teil.art}:
        same = part.art == teil.art and _plain(part.name) == _plain(teil.name)
        return _without(part, teil, parts) if same else None
    outer, inner = schluessel(part, am), schluessel(teil, am)
    if outer is None or inner is None:
        same = part.art == teil.art and _plain(part.name) == _plain(teil.name) and bool(part.name)
        return _without(part, teil, parts) if same and part.art != "teilgebiet" else None
    if not inner.startswith(outer):
        return False
    if part.art == "teilgebiet":
        return _in_part(part, teil)
    if inner == outer and teil.art != "teilgebiet":
        return _without(part, teil, parts)
    return _in_whole(part, teil)


def _in_whole(part: Gebietsauszug, teil: Gebietsauszug) -> bool | None:
    """Return whether a town or part of a Kreis lies in what the area takes of this Kreis."""
    if part.ohne and not _names(teil):
        return None
    return not _names(teil) & {_plain(name) for name in part.ohne}


def _in_part(part: Gebietsauszug, teil: Gebietsauszug) -> bool | None:
    """Return whether something in the same Kreis lies in this part of it."""
    if teil.art == "teilgebiet":
        if _plain(teil.teil) == _plain(part.teil):
            return True
        return False if _names(teil) & {_plain(name) for name in part.ohne} else None
    if len(teil.ags) == KREIS or teil.art == "kreise":
        return False
    if part.gemeinden:
        return bool(_names(teil) & {_plain(name) for name in part.gemeinden})
    return False if _names(teil) & {_plain(name) for name in part.ohne} else None


def _without(part: Gebietsauszug, teil: Gebietsauszug, parts: tuple[Gebietsauszug, ...]) -> bool:
    """Return whether what the area leaves out of a Kreis or town is left out here too, or belongs to it elsewhere."""
    left_out = {_plain(name) for name in part.ohne} - {_plain(name) for name in teil.ohne}
    elsewhere = {name for other in parts if other is not part for name in _names(other)}
    return left_out <= elsewhere


def _names(teil: Gebietsauszug) -> set[str]:
    """Return the names that a part of an area goes by."""
    stadt = register.stadt(teil.ags or teil.name) if teil.art != "kreise" else None
    found = {teil.teil, stadt.name if stadt else ""} if teil.teil else {teil.name, stadt.name if stadt else ""}
    return {_plain(name) for name in found if name}


def _plain(name: str) -> str:
    text = plain(name)
    for word in _STADT:
        text = text.removeprefix(word)
    return text
