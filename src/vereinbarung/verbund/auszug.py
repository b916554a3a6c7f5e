"""What other files may know of one agreement: plain values with their places, no model and no tree."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from vereinbarung.befund import Path, YamlOrt
from vereinbarung.fristen.laufzeit import Laufzeitregel
from vereinbarung.model.verweise import Verweis

__all__ = ["Auszug", "Gebietsauszug", "Laufzeitauszug", "Parteiauszug", "Verweis"]

PARTEIEN: Path = ("parteien",)


@dataclass(frozen=True, slots=True)
class Parteiauszug:
    """One party; `seite` is arbeitsverwaltung, traeger or weitere."""

    id: str
    art: str
    name: str
    seite: str
    ags: str = ""
    rechtstraeger: str = ""


@dataclass(frozen=True, slots=True)
class Gebietsauszug:
    """One part of the area (G.1), by key or name.

    `art`: the list it stands in (kreise, staedte, gemeinden, geschaeftsstellen, teilgebiet). `teil`: of a part of a
    Kreis its own name. `gemeinden`: what belongs to it, where that is said; `ohne`: what does not.
    """

    art: str
    name: str
    ags: str
    pfad: Path
    teil: str = ""
    gemeinden: tuple[str, ...] = ()
    ohne: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Laufzeitauszug:
    """The term (G.2): first and last day of the first term, None where text and day of signing do not say.

    `ende_mit`: the event or contract it ends with, in the drafter's words. `verlaengerung`: keine, vereinbarung or
    automatisch. `offen`: without a fixed end. `regel`: what dates of renewal and notice are computed from, without
    the words that no date depends on.
    """

    beginn: date | None = None
    ende: date | None = None
    ende_mit: str = ""
    offen: bool = False
    verlaengerung: str = "keine"
    regel: Laufzeitregel | None = None


@dataclass(frozen=True, slots=True)
class Auszug:
    """What rules across files see of an agreement.

    `kennung` is "" if there is none that can be used; `lesbar` is False if the file could not be read as an agreement,
    and then nothing but `datei`, perhaps `art` and `kennung`, is filled. `kaputt` names the guide items and top-level
    keys that are missing or broken. `abweichungen`: rule id and reason. `auskunft`: what the kind adds
    (`Vereinbarung.auskunft`), values as JSON has them.
    """

    datei: str
    art: str = ""
    kennung: str = ""
    titel: str = ""
    status: str = ""
    rechtsstand: date | None = None
    unterzeichnet_am: date | None = None
    parteien: tuple[Parteiauszug, ...] = ()
    gebiet: tuple[Gebietsauszug, ...] = ()
    laufzeit: Laufzeitauszug | None = None
    verweise: tuple[Verweis, ...] = ()
    abweichungen: tuple[tuple[str, str], ...] = ()
    kaputt: tuple[str, ...] = ()
    auskunft: Mapping[str, Any] = field(default_factory=dict)
    lesbar: bool = True

    def ort(self, *pfad: str | int, schluessel: bool = False) -> YamlOrt:
        """Return a place in this file, for a finding or a second place of one."""
        return YamlOrt(pfad, schluessel=schluessel, datei=self.datei)

    def verweis(self, punkt: str) -> Verweis | None:
        """Return the first reference that this guide item makes."""
        return next((v for v in self.verweise if v.punkt == punkt), None)
