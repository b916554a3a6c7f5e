"""§§ 187–189 BGB as functions on days: ends of terms and periods, and their inverses.

Two ways of counting are kept apart. A *term* begins with the beginning of a day, which counts (§ 187 Abs. 2); a
*period* begins with an event in the course of a day, which does not (§ 187 Abs. 1). Both end with the day returned.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Protocol

from vereinbarung.fristen.dauer import Dauer, Einheit

TAG = timedelta(days=1)
SCHULJAHRESENDE = (31, 7)
"""Day and month: the school year runs from 1 August to 31 July (Hamburger Abkommen § 1)."""


class Kalender(Protocol):
    """Knows the public holidays of one place."""

    def is_arbeitstag(self, tag: date) -> bool:
        """Whether `tag` is Monday to Friday and no holiday."""
        ...

    def is_werktag(self, tag: date) -> bool:
        """Whether `tag` is Monday to Saturday and no holiday."""
        ...


class KalenderFehlt(ValueError):
    """Working days were to be counted without a calendar of holidays."""


def monatsletzter(jahr: int, monat: int) -> date:
    """Return the last day of a month; `monat` may lie outside 1–12 and carries into the years."""
    jahr, monat = jahr + (monat - 1) // 12, (monat - 1) % 12 + 1
    return date(jahr, monat, monthrange(jahr, monat)[1])


def plus_monate(tag: date, monate: int) -> date:
    """Return the day with the same number `monate` later (or earlier), else that month's last (§ 188 Abs. 3 BGB)."""
    letzter = monatsletzter(tag.year, tag.month + monate)
    return letzter.replace(day=min(tag.day, letzter.day))


def laufzeitende(beginn: date, dauer: Dauer, kalender: Kalender | None = None) -> date:
    """Return the last day of a term whose first day is `beginn` (§ 187 Abs. 2, § 188 Abs. 2 Alt. 2, Abs. 3 BGB).

    A year from 1 January 2001 ends on 31 December 2001. School years end on 31 July, the first may be cut short.
    """
    if dauer.einheit is Einheit.SCHULJAHRE:
        return naechster_tag_im_jahr(beginn, *SCHULJAHRESENDE, jahre=dauer.anzahl - 1)
    monate = dauer.monate
    if monate is not None:
        if beginn.day == 1:
            return monatsletzter(beginn.year, beginn.month + monate - 1)
        letzter = monatsletzter(beginn.year, beginn.month + monate)
        return letzter.replace(day=min(beginn.day - 1, letzter.day))
    if dauer.needs_kalender:
        return fristende(beginn - TAG, dauer, kalender)
    return beginn + timedelta(days=_tage(dauer) - 1)


def spaetester_beginn(ende: date, dauer: Dauer, kalender: Kalender | None = None) -> date:
    """Return the latest first day of a term that is over by the end of `ende`: the inverse of `laufzeitende`."""
    geschaetzt = _zurueck(ende + TAG, dauer, kalender)
    return _spaetester(geschaetzt, ende, lambda tag: laufzeitende(tag, dauer, kalender))


def fristende(ereignis: date, dauer: Dauer, kalender: Kalender | None = None) -> date:
    """Return the last day of a period set off by an event on `ereignis` (§ 187 Abs. 1, § 188 Abs. 1–3 BGB)."""
    if dauer.einheit is Einheit.SCHULJAHRE:
        return laufzeitende(ereignis + TAG, dauer)
    monate = dauer.monate
    if monate is not None:
        return plus_monate(ereignis, monate)
    if not dauer.needs_kalender:
        return ereignis + timedelta(days=_tage(dauer))
    zaehlt, tag, rest = _zaehler(dauer, kalender), ereignis, dauer.anzahl
    while rest:
        tag += TAG
        rest -= zaehlt(tag)
    return tag


def spaetestes_ereignis(zieltag: date, dauer: Dauer, kalender: Kalender | None = None) -> date:
    """Return the last day on which the event may happen so that the whole period is over by the end of `zieltag`.

    The inverse of `fristende`, and so right at month ends: six months before 30 June is 31 December, three months
    before 31 December is 30 September.
    """
    return _spaetester(_zurueck(zieltag, dauer, kalender), zieltag, lambda tag: fristende(tag, dauer, kalender))


def naechster_tag_im_jahr(ab: date, tag: int, monat: int, jahre: int = 0) -> date:
    """Return the first `tag`.`monat`. on or after `ab`, `jahre` years later; a missing 29 February becomes 28."""
    letzter = monatsletzter(ab.year, monat)
    if letzter.replace(day=min(tag, letzter.day)) < ab:
        jahre += 1
    letzter = monatsletzter(ab.year + jahre, monat)
    return letzter.replace(day=min(tag, letzter.day))


def _tage(dauer: Dauer) -> int:
    return dauer.anzahl * (7 if dauer.einheit is Einheit.WOCHEN else 1)


def _zaehler(dauer: Dauer, kalender: Kalender | None) -> Callable[[date], bool]:
    if kalender is None:
        raise KalenderFehlt(f"{dauer} lassen sich nur mit dem Feiertagskalender des Landes zählen.")
    return kalender.is_arbeitstag if dauer.einheit is Einheit.ARBEITSTAGE else kalender.is_werktag


def _zurueck(tag: date, dauer: Dauer, kalender: Kalender | None) -> date:
    """Return a day near the wanted one; `_spaetester` makes it exact."""
    monate = dauer.monate
    if monate is not None:
        return plus_monate(tag, -monate)
    if not dauer.needs_kalender:
        return tag - timedelta(days=_tage(dauer))
    zaehlt, rest = _zaehler(dauer, kalender), dauer.anzahl
    while rest:
        rest -= zaehlt(tag)
        tag -= TAG
    return tag


def _spaetester(tag: date, ziel: date, vorwaerts: Callable[[date], date]) -> date:
    """Return the latest day that the monotone `vorwaerts` does not carry beyond `ziel`; `tag` lies near it."""
    while vorwaerts(tag) > ziel:
        tag -= TAG
    while vorwaerts(tag + TAG) <= ziel:
        tag += TAG
    return tag
