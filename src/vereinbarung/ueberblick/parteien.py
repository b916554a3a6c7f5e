"""Who the parties of an agreement are in the matrix: districts and Träger by the register, others by their name."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from vereinbarung.fristen.feiertage import Feiertagskalender
from vereinbarung.gebiete import register
from vereinbarung.ueberblick.werte import Kopf
from vereinbarung.verbund import Auszug, Parteiauszug

OHNE_AMT = Kopf("", "ohne Arbeitsamt oder Agentur")
OHNE_TRAEGER = Kopf("", "ohne Träger als Partei")

_KOMMUNEN = ("landkreis", "stadt", "gemeinde")
# A Jobcenter that a Kreis runs alone is an office of that Kreis.
_MIT_SCHLUESSEL = (*_KOMMUNEN, "kommunales_jobcenter")


def aemter(a: Auszug) -> tuple[Kopf, ...]:
    """Return the Arbeitsämter and Agenturen among the parties; an Arbeitsamt and its Agentur are the same."""
    found = _unique(_amt(p) for p in a.parteien if p.seite == "arbeitsverwaltung")
    return found or (OHNE_AMT,)


def traeger(a: Auszug, am: date) -> tuple[Kopf, ...]:
    """Return the Träger among the parties, known by the register of the day."""
    found = _unique(_traeger(p, am) for p in a.parteien if p.seite == "traeger")
    return found or (OHNE_TRAEGER,)


def kalender(a: Auszug, am: date) -> Feiertagskalender | None:
    """Return the holidays of the Land that parties and area lie in; None if that is not known or not just one."""
    keys = {p.ags for p in a.parteien} | {g.ags for g in a.gebiet}
    keys |= {t.ags for amt in aemter(a) for t in register.traeger(amt.id, am)}
    laender = {land.kuerzel for key in keys if (land := register.land_of(key))}
    try:
        return Feiertagskalender(laender.pop()) if len(laender) == 1 else None
    except ValueError:
        return None


def _amt(p: Parteiauszug) -> Kopf:
    bezirk = register.arbeitsamt(p.name)
    return Kopf(bezirk.id, bezirk.ort) if bezirk else Kopf(f"name:{_plain(p.name)}", p.name)


def _traeger(p: Parteiauszug, am: date) -> Kopf:
    key = p.ags if p.art in _MIT_SCHLUESSEL else ""
    kreis = stadt = None
    if p.art in _KOMMUNEN and not key:
        kreis = register.find_kreis(p.name, am)
        stadt = register.stadt(p.name) if kreis is None else None
        key = kreis.ags if kreis else stadt.ags if stadt else ""
    if key:
        kreis = register.kreis(key)
        if kreis and kreis.ags == key:
            return Kopf(key, kreis.vertragsbezeichnung)
        stadt = register.stadt(key)
        return Kopf(key, f"Stadt {stadt.name}" if stadt else p.name)
    return Kopf(f"name:{_plain(p.name)}", p.name)


def _unique(found: Iterable[Kopf]) -> tuple[Kopf, ...]:
    return tuple({kopf.id: kopf for kopf in found}.values())


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
