"""The areas that the data know, as frozen values."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Land:
    """A Land: first two digits of the official key, official abbreviation ("HE"), file name ("hessen"), name."""

    schluessel: str
    kuerzel: str
    name: str
    id: str


@dataclass(frozen=True, slots=True)
class Zeitraum:
    """First and last day of something, or bounds for them where the day is not proven; None = no bound known."""

    ab: dt.date | None = None
    ab_fruehestens: dt.date | None = None
    ab_spaetestens: dt.date | None = None
    bis: dt.date | None = None
    bis_fruehestens: dt.date | None = None
    bis_spaetestens: dt.date | None = None

    def holds(self, am: dt.date) -> bool | None:
        """Say whether `am` lies within; None where the data do not decide."""
        first = self.ab or self.ab_fruehestens or dt.date.min
        last = self.bis or self.bis_spaetestens or dt.date.max
        if not first <= am <= last:
            return False
        is_open = (self.ab is None and self.ab_spaetestens is not None and am < self.ab_spaetestens) or (
            self.bis is None and self.bis_fruehestens is not None and am > self.bis_fruehestens
        )
        return None if is_open else True


@dataclass(frozen=True, slots=True)
class Zuordnung:
    """That a Kreis, whole or in part, belongs to the district of an Arbeitsamt.

    `gemeinden`: those in the part whose place is known, not all. `sicher`: False if the day asked for lies in a time
    of change whose exact day is not proven, or the data call it unsure.
    """

    kreis: str
    bezirk: str
    umfang: Literal["ganz", "teil"]
    teil: str = ""
    gemeinden: tuple[str, ...] = ()
    beleg: str = ""
    quelle: tuple[str, ...] = ()
    anmerkung: str = ""
    sicher: bool = True


@dataclass(frozen=True, slots=True)
class Kreis:
    """A Landkreis or kreisfreie Stadt; `vertragsbezeichnung` is how it is named as a party."""

    ags: str
    name: str
    vertragsbezeichnung: str
    typ: Literal["landkreis", "kreisfreie_stadt"]
    organ: str
    kurz: str
    nachbarkreise: tuple[str, ...]
    nachbarn_ausserhalb: tuple[str, ...] = ()
    seit: dt.date | None = None
    traegerform_heute: str = ""
    zkt_seit: dt.date | None = None
    anmerkung: str = ""


@dataclass(frozen=True, slots=True)
class Stadt:
    """A town with special status within a Kreis, which carries out social assistance itself; `bis` its last day."""

    ags: str
    name: str
    kreis: str
    beleg: str
    auch: tuple[str, ...] = ()
    bis: dt.date | None = None
    bezirk: str = ""


@dataclass(frozen=True, slots=True)
class Bezirk:
    """The district of an Arbeitsamt, since 2004 of an Agentur für Arbeit. `arbeitsamt` is empty for later ones."""

    id: str
    ort: str
    agentur: str
    zeitraum: Zeitraum
    arbeitsamt: str = ""
    nummer: str = ""
    nachfolger: str = ""
    nachbarbezirke_2000: tuple[str, ...] = ()
    geschaeftsstellen: tuple[str, ...] = ()
    notiz: str = ""


@dataclass(frozen=True, slots=True)
class Traeger:
    """A Träger der Sozialhilfe in a district: a Kreis or kreisfreie Stadt, or a town with special status.

    `name` as it is named as a party; `sicher` as in `Zuordnung`.
    """

    ags: str
    name: str
    art: Literal["landkreis", "kreisfreie_stadt", "sonderstatusstadt"]
    umfang: Literal["ganz", "teil"] = "ganz"
    teil: str = ""
    sicher: bool = True
