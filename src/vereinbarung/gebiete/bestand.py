"""Reads `schema/gebiete/` into values; kept apart from the questions that `register` answers."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields
from functools import cache
from typing import Any, TypeVar

from vereinbarung.datafiles import load
from vereinbarung.gebiete.gebiet import Bezirk, Kreis, Land, Stadt, Zeitraum, Zuordnung

T = TypeVar("T")
_TIME = tuple(feld.name for feld in fields(Zeitraum))


@cache
def laender() -> tuple[Land, ...]:
    """Return the Länder."""
    return tuple(Land(**roh) for roh in load("gebiete")["laender"]["laender"])


@cache
def kreise() -> dict[str, Kreis]:
    """Return the Kreise and kreisfreie Städte by their five-digit key."""
    return {roh["ags"]: _kreis(roh) for roh in _all("kreise")}


@cache
def staedte() -> dict[str, Stadt]:
    """Return the towns with special status by their eight-digit key."""
    return {roh["ags"]: _make(Stadt, roh) for roh in _all("staedte_mit_sonderstatus")}


@cache
def bezirke() -> dict[str, Bezirk]:
    """Return the districts by id."""
    return {roh["id"]: _bezirk(roh) for roh in _all("bezirke")}


@cache
def zuordnungen() -> tuple[tuple[Zuordnung, Zeitraum], ...]:
    """Return which Kreis lay in which district, and when."""
    return tuple(
        (_make(Zuordnung, {**roh, "kreis": kreis["ags"]}), _time(roh))
        for kreis in _all("kreise")
        for roh in kreis["bezirke"]
    )


@cache
def stand() -> dt.date:
    """Return the day up to which the oldest of the files was kept."""
    return min(_day(inhalt["stand"]) for name, inhalt in load("gebiete").items() if name != "laender")


def _all(liste: str) -> list[dict[str, Any]]:
    return [roh for name, inhalt in load("gebiete").items() if name != "laender" for roh in inhalt[liste]]


def _kreis(roh: dict[str, Any]) -> Kreis:
    sgb2 = roh.get("sgb2", {})
    zkt_seit = _day(sgb2["zkt_seit"]) if "zkt_seit" in sgb2 else None
    return _make(Kreis, {**roh, "traegerform_heute": sgb2.get("traegerform_heute", ""), "zkt_seit": zkt_seit})


def _bezirk(roh: dict[str, Any]) -> Bezirk:
    stellen = [stelle["ort"] for stelle in roh.get("geschaeftsstellen", ())]
    return _make(Bezirk, {**roh, "geschaeftsstellen": stellen, "zeitraum": _time(roh)})


def _time(roh: dict[str, Any]) -> Zeitraum:
    return Zeitraum(**{name: _day(roh[name]) for name in _TIME if name in roh})


def _make(kind: type[T], roh: dict[str, Any]) -> T:
    """Build a value from those keys of the data that it has; lists become tuples, days become dates."""
    known = {feld.name: roh[feld.name] for feld in fields(kind) if feld.name in roh}  # type: ignore[arg-type]
    for name, wert in known.items():
        if isinstance(wert, list):
            known[name] = tuple(wert)
        elif name in {"seit", "bis"} and wert is not None:
            known[name] = _day(wert)
    return kind(**known)


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)
