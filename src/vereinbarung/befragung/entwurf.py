"""A file between two sittings: what it says, what is still open in it, and its text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vereinbarung.befragung.blatt import MARKE, Blatt, read_offen
from vereinbarung.leitfaden.arten import Art
from vereinbarung.model.arten import klasse
from vereinbarung.model.einzelwert import check_value


@dataclass(frozen=True, slots=True)
class Entwurf:
    """How a file of a kind is written. `datei`: its name as the head shows it; `schema`: the line for editors."""

    art: Art
    datei: str
    schema: str = ""

    def text(self, data: Mapping[str, Any], offen: Sequence[str]) -> str:
        """Return the file with these answers."""
        return Blatt(self.art, klasse(self.art.id), data, offen, schema=self.schema, datei=self.datei).text()

    def leer(self, kennung: str) -> str:
        """Return the form without answers: every key as a comment, what is required as an empty key."""
        data = {"art": self.art.id, "format": 1, "kennung": kennung, "status": "entwurf"}
        return Blatt(self.art, klasse(self.art.id), data, schema=self.schema, leer=True).text()


def is_ours(text: str) -> bool:
    """Say whether a file was written by the interview."""
    return MARKE in text


def offen(text: str) -> list[str] | None:
    """Return the open steps of an unfinished file of ours, None if it is something else."""
    return read_offen(text)


def answered(data: object) -> Any:  # noqa: ANN401 -- YAML data of any shape
    """Return data without keys that have no value: what is open stands there as an empty key."""
    if isinstance(data, Mapping):
        return {k: answered(v) for k, v in data.items() if v is not None and not _is_hollow(v)}
    return [answered(v) for v in data] if isinstance(data, list) else data


def hindernis(art: Art, data: Mapping[str, Any]) -> str:
    """Return why no interview can go on with these data, with the remedy; empty if one can.

    All questions need the day and the parties; everything else that was written by hand is left as it is.
    """
    model = klasse(art.id)
    if "rechtsstand" in data and (wrong := check_value(model, "rechtsstand", data["rechtsstand"])):
        return wrong
    parteien = data.get("parteien", [])
    if isinstance(parteien, list) and all(isinstance(p, dict) and _is_named(p) for p in parteien):
        return ""
    return check_value(model, "parteien", parteien)


def _is_named(partei: Mapping[str, Any]) -> bool:
    return all(isinstance(partei.get(key), str) for key in ("id", "art", "name"))


def _is_hollow(value: object) -> bool:
    """A section of which nothing is answered yet; an item with its default clause is `{}` and says something."""
    return isinstance(value, Mapping) and bool(value) and all(v is None or _is_hollow(v) for v in value.values())
