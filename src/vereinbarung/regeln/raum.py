"""Which districts and Kreise an agreement touches, as far as the data know (G.1, G.3, N2, N3)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from vereinbarung.befund import Unpruefbar
from vereinbarung.gebiete import register
from vereinbarung.model.parteien import ARBEITSVERWALTUNG

if TYPE_CHECKING:
    from vereinbarung.gebiete.gebiet import Bezirk
    from vereinbarung.model.g_geltung import Gebietsteil
    from vereinbarung.model.vereinbarung import Vereinbarung
    from vereinbarung.regeln.context import Context


class Benannt(Protocol):
    """A body or a part of an area with its official key, its name or both."""

    @property
    def ags(self) -> str | None:
        """The key, if it is written."""

    @property
    def name(self) -> str | None:
        """The name, if it is written."""


def stichtag(context: Context) -> date:
    """Return the day whose districts count. Raises Unpruefbar if the document names no Rechtsstand."""
    if context.rechtsstand is None:
        raise Unpruefbar("Ohne Rechtsstand oder Beginn steht nicht fest, welche Bezirke gelten")
    return context.rechtsstand


def eigene_bezirke(v: Vereinbarung) -> dict[str, Bezirk]:
    """Return the districts of the Arbeitsämter that are parties, by id. Raises Unpruefbar if one is not on file."""
    found: dict[str, Bezirk] = {}
    for p in v.alle_parteien:
        if p.art in ARBEITSVERWALTUNG:
            bezirk = register.arbeitsamt(p.name)
            if bezirk is None:
                raise Unpruefbar(f"Zum Bezirk von „{p.name}“ sind keine Daten hinterlegt")
            found[bezirk.id] = bezirk
    return found


def schluessel(teil: Benannt, am: date | None) -> str | None:
    """Return the AGS of a part of the area: written, or found by its name; None if the data do not know it."""
    if teil.ags:
        return teil.ags
    if not teil.name:
        return None
    kreis = register.find_kreis(teil.name, am)
    stadt = register.stadt(teil.name) if kreis is None else None
    return kreis.ags if kreis else stadt.ags if stadt else None


def gebietsteile(v: Vereinbarung) -> list[Gebietsteil]:
    """Return the Kreise, towns and parts of Kreise of the area (G.1); empty if the area is not regulated."""
    gebiet = v.gebiet
    if gebiet is None:
        return []
    return [*gebiet.kreise, *gebiet.staedte, *(t.kreis for t in gebiet.teilgebiet)]


def fremde_bezirke(v: Vereinbarung, am: date) -> dict[str, str]:
    """Return districts of other Arbeitsämter that hold a part of a Kreis of the area, with that Kreis's name (N3)."""
    own = eigene_bezirke(v)
    found: dict[str, str] = {}
    for teil in gebietsteile(v):
        ags = schluessel(teil, am)
        # A town lies in one district even where the Kreis around it is divided.
        parts = register.bezirke_of(ags, am) if ags and len(ags) == len("06531") else ()
        if not any(z.bezirk in own for z in parts):
            continue
        for z in parts:
            kreis = register.kreis(z.kreis)
            if z.sicher and z.bezirk not in own and kreis:
                found.setdefault(z.bezirk, kreis.vertragsbezeichnung)
    return found
