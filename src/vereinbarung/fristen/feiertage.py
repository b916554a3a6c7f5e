"""Working days by the public holidays of a Land, from the library `holidays`, which is loaded only when asked."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase

_SAMSTAG, _SONNTAG = 5, 6


class Feiertagskalender:
    """The holidays of one Land ("HE"); raises `ValueError` for an unknown one.

    Arbeitstage are Monday to Friday, Werktage Monday to Saturday, both without the Land's holidays. Holidays of single
    Gemeinden are not known.
    """

    def __init__(self, land: str) -> None:
        self._feiertage = _feiertage(land)

    def is_feiertag(self, tag: date) -> bool:
        """Whether `tag` is a public holiday in the whole Land."""
        return tag in self._feiertage

    def is_arbeitstag(self, tag: date) -> bool:
        """Whether `tag` is Monday to Friday and no holiday."""
        return tag.weekday() < _SAMSTAG and tag not in self._feiertage

    def is_werktag(self, tag: date) -> bool:
        """Whether `tag` is Monday to Saturday and no holiday."""
        return tag.weekday() < _SONNTAG and tag not in self._feiertage


@cache
def _feiertage(land: str) -> HolidayBase:
    import holidays  # checking an agreement must not pay for it

    try:
        return holidays.country_holidays("DE", subdiv=land)
    except NotImplementedError:
        raise ValueError(f"Für das Land „{land}“ ist kein Feiertagskalender hinterlegt.") from None
