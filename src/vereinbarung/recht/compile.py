"""Compiles `schema/<bestand>/*.yaml` into `schema/json/<bestand>.json`: `python -m vereinbarung.recht.compile`.

With `--pruefe` nothing is written; the exit code says whether the compiled files are current. Entries of the law that
do not keep to their form are named, and nothing is written.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from vereinbarung.datafiles import BESTAENDE, digest, read_sources
from vereinbarung.recht.format import faults
from vereinbarung.resources import folder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


def target(bestand: str) -> Path:
    """Return the place of the compiled file."""
    return folder("schema") / "json" / f"{bestand}.json"


def compiled(bestand: str) -> bytes:
    """Return what the compiled file of `bestand` must hold, byte for byte."""
    inhalt = {"hash": digest(bestand), "daten": read_sources(bestand)}
    # One value per line keeps differences in Git readable and costs nothing when reading.
    return (json.dumps(inhalt, ensure_ascii=False, indent=0, separators=(",", ":")) + "\n").encode()


def stale() -> list[str]:
    """Return the names of the compiled files that do not match their sources."""
    return [bestand for bestand in BESTAENDE if not target(bestand).is_file() or _current(bestand) != compiled(bestand)]


def main(arguments: Sequence[str]) -> int:
    """Compile, or with `--pruefe` only compare. Returns 0 if all is current afterwards, else 1."""
    if "--pruefe" in arguments:
        veraltet = stale()
        for bestand in veraltet:
            _say(f"schema/json/{bestand}.json passt nicht zu schema/{bestand}/. Bitte neu übersetzen.")
        return 1 if veraltet else 0
    if fehler := list(faults(read_sources("recht"))):
        _say(*fehler)
        return 1
    for bestand in BESTAENDE:
        ziel = target(bestand)
        ziel.parent.mkdir(exist_ok=True)
        neu = ziel.with_suffix(".neu")
        neu.write_bytes(compiled(bestand))
        neu.replace(ziel)
    return 0


def _say(*saetze: str) -> None:
    print(*saetze, sep="\n")  # noqa: T201 - the answer to whoever compiles


def _current(bestand: str) -> bytes:
    return target(bestand).read_bytes().replace(b"\r\n", b"\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
