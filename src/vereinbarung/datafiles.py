"""The folders of `schema/` as plain data: compiled JSON where it is fresh, else the YAML it was compiled from.

People edit YAML, the program reads JSON: the same data cost some 0.4 s as YAML and 2 ms as JSON. The JSON carries a
hash of its sources, so that an edited YAML file counts at once in a checkout; an installed wheel never looks at it.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from typing import TYPE_CHECKING, Any

from vereinbarung.errors import BadConfig
from vereinbarung.resources import folder

if TYPE_CHECKING:
    from pathlib import Path

BESTAENDE = ("leitfaden", "recht", "gebiete", "form")
_REMEDY = "Bitte führen Sie „python -m vereinbarung.recht.compile“ aus oder installieren Sie vereinbarung neu."


@cache
def load(bestand: str) -> dict[str, Any]:
    """Return the data of `schema/<bestand>/`, one entry per file, named by the file's stem.

    Raises BadConfig if neither the compiled form nor the sources can be read.
    """
    root = folder("schema")
    compiled = _read_json(root / "json" / f"{bestand}.json")
    if compiled is not None and (_is_installed(root) or compiled.get("hash") == digest(bestand)):
        daten: dict[str, Any] = compiled["daten"]
        return daten
    if not sources(bestand):
        raise BadConfig(f"Die Daten „{bestand}“ des Programms fehlen oder sind beschädigt.", _REMEDY)
    return read_sources(bestand)


def sources(bestand: str) -> list[Path]:
    """Return the YAML files of `schema/<bestand>/` in the order of their names."""
    return sorted((folder("schema") / bestand).glob("*.yaml"))


def digest(bestand: str) -> str:
    """Return the hash over names and contents of the sources; line ends do not count (Git on Windows changes them)."""
    import hashlib  # an installed wheel never needs it

    summe = hashlib.sha256()
    for path in sources(bestand):
        summe.update(path.name.encode())
        summe.update(path.read_bytes().replace(b"\r\n", b"\n"))
    return summe.hexdigest()


def read_sources(bestand: str) -> dict[str, Any]:
    """Return the data straight from the YAML files. Raises BadConfig, naming the file, if one is damaged."""
    return {path.stem: _read_yaml(path) for path in sources(bestand)}


def _is_installed(root: Path) -> bool:
    return root.parent.name == "_data"


def _read_json(path: Path) -> dict[str, Any] | None:
    try:
        compiled = json.loads(path.read_bytes())
    except (OSError, ValueError):
        return None
    return compiled if isinstance(compiled, dict) and isinstance(compiled.get("daten"), dict) else None


def _read_yaml(path: Path) -> Any:  # noqa: ANN401 - whatever the file holds
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return _plain(YAML(typ="safe").load(path.read_text(encoding="utf-8")))
    except (OSError, UnicodeError, YAMLError) as fault:
        raise BadConfig(f"Die Datei {path} ist nicht lesbar: {fault}", _REMEDY, str(path)) from fault


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever the file holds
    """Return `value` as JSON would give it back; dates become ISO text."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value.isoformat() if isinstance(value, dt.date) else value
