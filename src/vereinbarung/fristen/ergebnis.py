"""What a computation yields: a day, the working in German sentences, or the reason why the day is not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

GRUNDLAGE = (
    "Fristen und Termine richten sich nach den §§ 187 bis 193 BGB; das folgt aus § 26 Abs. 1 und § 61 Satz 2 SGB X."
)
_WOCHENTAGE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


@dataclass(frozen=True, slots=True)
class Ergebnis:
    """A day with its working. `datum` None and `unbestimmt` empty: there is none on purpose (an unlimited term).

    `unbestimmt`: German sentence why the day, or an earlier one, is not known yet.
    """

    datum: date | None = None
    weg: tuple[str, ...] = ()
    unbestimmt: str = ""


@dataclass(frozen=True, slots=True)
class Zeitraum:
    """A term from `beginn` to the end of `ende` (None: unlimited); `nummer` 0 is the first, 1 the first renewal."""

    beginn: date
    ende: date | None
    nummer: int = 0


def tag_text(tag: date) -> str:
    """Return a day as `1.7.2001`."""
    return f"{tag.day}.{tag.month}.{tag.year}"


def wochentag(tag: date) -> str:
    """Return the German name of the weekday."""
    return _WOCHENTAGE[tag.weekday()]
