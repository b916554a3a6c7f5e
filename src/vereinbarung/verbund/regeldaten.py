"""The term of an agreement as JSON values and back: what dates depend on, and nothing that is not said."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any, TypeVar

from vereinbarung.fristen import laufzeit as fl
from vereinbarung.fristen.dauer import Dauer, Einheit

T = TypeVar("T")

_TAGE = ("datum", "bis", "spaetestens")
_DAUERN = ("dauer", "um", "widerspruch", "hoechstens", "vorher", "alle")


def als_daten(regel: fl.Laufzeitregel) -> dict[str, Any]:
    """Return the term without what it does not say, and without words and extraordinary notice: no date follows."""
    found: dict[str, Any] = _plain(regel)
    return {key: value for key, value in found.items() if key in _TEILE}


def aus_daten(data: Mapping[str, Any]) -> fl.Laufzeitregel:
    """Return the term that `als_daten` gave these data."""
    return fl.Laufzeitregel(**{key: _TEILE[key](value) for key, value in data.items()})


def _plain(value: object) -> Any:  # noqa: ANN401 -- any JSON value
    if is_dataclass(value):
        pairs = ((f.name, _plain(getattr(value, f.name))) for f in fields(value))
        return {name: inner for name, inner in pairs if inner not in (None, "", [], False)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    return str(value) if isinstance(value, str) else value


def _dauer(data: Mapping[str, Any]) -> Dauer:
    return Dauer(data["anzahl"], Einheit(data["einheit"]))


def _of(kind: Callable[..., T], **parts: Callable[[Any], Any]) -> Callable[[Mapping[str, Any]], T]:
    """Return a reader of one value: days and lengths of time by their names, other parts as given."""
    readers: dict[str, Callable[[Any], Any]] = {
        **dict.fromkeys(_TAGE, date.fromisoformat),
        **dict.fromkeys(_DAUERN, _dauer),
        **parts,
    }
    return lambda data: kind(**{key: readers[key](value) if key in readers else value for key, value in data.items()})


def _tage(data: list[list[int]]) -> tuple[tuple[int, int], ...]:
    return tuple((tag, monat) for tag, monat in data)


_TERMIN = _of(fl.Termin, art=fl.Terminart, tage=_tage)
_FRIST = _of(fl.Kuendigungsfrist, termin=_TERMIN)
_TEILE: dict[str, Callable[[Any], Any]] = {
    "beginn": _of(fl.Beginn, anlass=fl.Anlass, verschiebung=fl.Verschiebung),
    "ende": _of(fl.Ende, art=fl.Endart, anlass=fl.Anlass),
    "mindestlaufzeit": _of(fl.Mindestlaufzeit, gilt_fuer=fl.GiltFuer),
    "verlaengerung": _of(fl.Verlaengerung, art=fl.Verlaengerungsart),
    "ueberpruefung": _of(fl.Ueberpruefung),
    "ordentlich": _of(fl.OrdentlicheKuendigung, frist=_FRIST),
    "zugang_entscheidet": bool,
}
