"""Parties: the official key belongs to another Kreis or town than the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete.register import kreis, stadt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="PA-15",
    titel="Gemeindeschlüssel gehört zu einem anderen Gebiet",
    schwere=Schwere.WARNUNG,
    meldung="Der Schlüssel {ags} gehört zu „{gebiet}“, die Partei heißt aber „{name}“.",
    hilfe="Bitte prüfen Sie Schlüssel und Namen.",
    needs=("parteien",),
    quelle="Amtliches Gemeindeverzeichnis",
)
_TYP = {"landkreis": "landkreis", "stadt": "kreisfreie_stadt"}
_VORSATZ = re.compile(r"^(?:Stadt|Landeshauptstadt|Landkreis|Kreis) | (?:am|v\.) .*$|-?[Kk]reis$")
_KREIS_DIGITS = 5


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    for p in v.alle_parteien:
        if p.ags and p.art in _TYP:
            gebiet, typ = _known(p.ags)
            if gebiet and (typ not in ("", _TYP[p.art]) or _core(gebiet) not in p.name.casefold()):
                yield REGEL.befund(p, "ags", ags=p.ags, gebiet=gebiet, name=p.name)


@cache
def _known(ags: str) -> tuple[str, str]:
    """Return the name that belongs to a key, and its kind if that is certain; two empty texts if it is not on file."""
    if len(ags) > _KREIS_DIGITS:
        town = stadt(ags)
        return (f"Stadt {town.name}", "") if town else ("", "")
    one = kreis(ags)
    return (one.vertragsbezeichnung, one.typ) if one else ("", "")


@cache
def _core(gebiet: str) -> str:
    """Return what of a name is its own: „wetterau“ of Wetteraukreis, „frankfurt“ of Stadt Frankfurt am Main."""
    return _VORSATZ.sub("", gebiet).casefold()
