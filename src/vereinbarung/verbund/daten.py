"""An `Auszug` as JSON values and back: what a cache or another process can hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from vereinbarung.fristen.laufzeit import Laufzeitregel
from vereinbarung.verbund import regeldaten
from vereinbarung.verbund.auszug import Auszug, Gebietsauszug, Laufzeitauszug, Parteiauszug, Verweis


def als_daten(a: Auszug) -> dict[str, Any]:
    """Return the extract as mappings, lists, texts, numbers and true/false; days are written 2001-07-01."""
    found: dict[str, Any] = _plain(a)
    return found


def aus_daten(data: Mapping[str, Any]) -> Auszug:
    """Return the extract that `als_daten` gave these data."""
    laufzeit = data["laufzeit"]
    return Auszug(
        **{
            **data,
            "rechtsstand": _tag(data["rechtsstand"]),
            "unterzeichnet_am": _tag(data["unterzeichnet_am"]),
            "parteien": tuple(Parteiauszug(**p) for p in data["parteien"]),
            "gebiet": tuple(Gebietsauszug(**_tuples(g, "pfad", "gemeinden", "ohne")) for g in data["gebiet"]),
            "laufzeit": laufzeit
            and Laufzeitauszug(
                **{
                    **laufzeit,
                    "beginn": _tag(laufzeit["beginn"]),
                    "ende": _tag(laufzeit["ende"]),
                    "regel": laufzeit["regel"] and regeldaten.aus_daten(laufzeit["regel"]),
                },
            ),
            "verweise": tuple(
                Verweis(**{**_tuples(v, "pfad", "arten"), "vom": _tag(v["vom"])}) for v in data["verweise"]
            ),
            "abweichungen": tuple((regel, grund) for regel, grund in data["abweichungen"]),
            "kaputt": tuple(data["kaputt"]),
        }
    )


def _plain(value: object) -> Any:  # noqa: ANN401 -- any JSON value
    if isinstance(value, Laufzeitregel):
        return regeldaten.als_daten(value)
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (tuple, list)):
        return [_plain(inner) for inner in value]
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return value


def _tag(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _tuples(data: Mapping[str, Any], *keys: str) -> dict[str, Any]:
    return {**data, **{key: tuple(data[key]) for key in keys}}
