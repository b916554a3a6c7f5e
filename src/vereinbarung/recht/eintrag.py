"""What the law data say of one norm, instrument or name, and what is known of its first and last day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Literal

from vereinbarung.recht.norm import Norm, parse


class Lage(Enum):
    """Where a day lies in the life of an entry."""

    DAVOR = "davor"
    DARIN = "darin"
    DANACH = "danach"
    UNKLAR = "unklar"


@dataclass(frozen=True, slots=True)
class Nachfolger:
    """What took the place of an entry: another entry or only a text; `ab` is its first day if known.

    `art`: "umnummerierung" = the same norm under another number; "neufassung" = the same number, worded anew.
    """

    id: str = ""
    ab: dt.date | None = None
    text: str = ""
    art: Literal["ersatz", "umnummerierung", "neufassung"] = "ersatz"


@dataclass(frozen=True, slots=True)
class Grenze:
    """An amount that a norm itself names, in whole `waehrung` ("DM" or "EUR"), and the days between which it does."""

    betrag: int
    waehrung: str
    ab: dt.date = dt.date.min
    bis: dt.date = dt.date.max


@dataclass(frozen=True, slots=True)
class Eintrag:
    """One entry of `schema/recht/`; the fields are explained in `schema/README.md`."""

    id: str
    art: str
    bezeichnung: str
    status: Literal["gilt", "ausser_kraft", "ueberholt", "unklar"]
    konfidenz: str
    quelle: tuple[str, ...]
    normen: tuple[Norm, ...] = ()
    gesetz: str = ""
    muster: tuple[str, ...] = ()
    muster_nur_mit_kontext: tuple[str, ...] = ()
    gueltig_ab: dt.date | None = None
    gueltig_ab_fruehestens: dt.date | None = None
    gueltig_ab_spaetestens: dt.date | None = None
    gueltig_bis: dt.date | None = None
    gueltig_bis_fruehestens: dt.date | None = None
    gueltig_bis_spaetestens: dt.date | None = None
    unsichere_felder: frozenset[str] = field(default_factory=frozenset)
    nachfolger: tuple[Nachfolger, ...] = ()
    fundstelle: str = ""
    bemerkung: str = ""
    falle: str = ""
    klausel: tuple[str, ...] = ()
    mehrdeutig_mit: tuple[str, ...] = ()
    grenzen: tuple[Grenze, ...] = ()

    def lage(self, am: dt.date, unschaerfe: dt.timedelta) -> Lage:
        """Return where `am` lies; within `unschaerfe` of an unproven day, and between bounds, it is UNKLAR."""
        ende = self._after_end(am, unschaerfe)
        if ende is True:
            return Lage.DANACH
        anfang = self._after_start(am, unschaerfe)
        if anfang is False:
            return Lage.DAVOR
        return Lage.DARIN if (anfang, ende) == (True, False) else Lage.UNKLAR

    def earliest(self) -> dt.date:
        """Return the first day on which the entry may have been in force; the calendar's first if unknown."""
        return self.gueltig_ab or self.gueltig_ab_fruehestens or dt.date.min

    def days_of_change(self) -> set[dt.date]:
        """Return every day that the entry names."""
        days = (
            self.gueltig_ab,
            self.gueltig_ab_fruehestens,
            self.gueltig_ab_spaetestens,
            self.gueltig_bis,
            self.gueltig_bis_fruehestens,
            self.gueltig_bis_spaetestens,
            *(nach.ab for nach in self.nachfolger),
        )
        return {day for day in days if day}

    def _after_start(self, am: dt.date, unschaerfe: dt.timedelta) -> bool | None:
        """Say whether `am` lies after the beginning; None if that cannot be said."""
        if self.gueltig_ab is not None:
            if "gueltig_ab" not in self.unsichere_felder:
                return am >= self.gueltig_ab
            # Whether an unproven beginning was preceded by something else under the same number is not known.
            return True if am > self.gueltig_ab + unschaerfe else None
        if self.gueltig_ab_fruehestens and am < self.gueltig_ab_fruehestens:
            return False
        return True if self.gueltig_ab_spaetestens and am >= self.gueltig_ab_spaetestens else None

    def _after_end(self, am: dt.date, unschaerfe: dt.timedelta) -> bool | None:
        """Say whether `am` lies after the end; None if that cannot be said."""
        if self.gueltig_bis is not None:
            if "gueltig_bis" in self.unsichere_felder and abs(am - self.gueltig_bis) <= unschaerfe:
                return None
            return am > self.gueltig_bis
        if self.gueltig_bis_spaetestens and am > self.gueltig_bis_spaetestens:
            return True
        if self.gueltig_bis_fruehestens and am <= self.gueltig_bis_fruehestens:
            return False
        return False if self.status == "gilt" else None


def read_eintrag(roh: dict[str, Any]) -> Eintrag:
    """Return the entry for one mapping of the data. Raises NormFehler or TypeError if the data are wrong."""
    werte: dict[str, Any] = dict(roh)
    for name, wert in roh.items():
        if name.startswith("gueltig"):
            werte[name] = dt.date.fromisoformat(wert)
        elif name == "normen":
            werte[name] = tuple(norm for text in wert for norm in parse(text))
        elif name == "nachfolger":
            werte[name] = tuple(_nachfolger(eintrag) for eintrag in wert)
        elif name == "grenzen":
            werte[name] = tuple(_grenze(eintrag) for eintrag in wert)
        elif name == "unsichere_felder":
            werte[name] = frozenset(wert)
        elif isinstance(wert, list):
            werte[name] = tuple(wert)
    return Eintrag(**werte)


def _grenze(roh: dict[str, Any]) -> Grenze:
    werte: dict[str, Any] = dict(roh)
    for feld in ("ab", "bis"):
        if feld in werte:
            werte[feld] = dt.date.fromisoformat(werte[feld])
    return Grenze(**werte)


def _nachfolger(roh: dict[str, Any]) -> Nachfolger:
    return Nachfolger(**{**roh, "ab": dt.date.fromisoformat(roh["ab"]) if roh.get("ab") else None})
