"""Workflow commands of GitHub Actions: each finding becomes an annotation at its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.befund import Schwere
from vereinbarung.bericht.zusammenfassung import summary

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht, Meldung
    from vereinbarung.bericht.darstellung import Darstellung

_COMMAND = {Schwere.FEHLER: "error", Schwere.WARNUNG: "warning", Schwere.HINWEIS: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return a command a line, the most severe first (GitHub shows only some of many), then the summary."""
    lines = [
        f"::error file={f.datei.translate(_PROPERTY)}::{f'{f.meldung} {f.hilfe}'.strip().translate(_DATA)}"
        for f in bericht.betriebsfehler
    ]
    lines += [_command(m) for m in sorted(bericht.befunde, key=lambda m: -m.schwere.rang)]
    return "\n".join([*lines, summary(bericht)]) + "\n"


def _command(m: Meldung) -> str:
    s = m.stelle
    place = {"file": s.datei, "line": str(s.zeile), "endLine": str(s.ende_zeile)}
    if s.zeile == s.ende_zeile:  # GitHub takes columns only within a line
        place |= {"col": str(s.spalte), "endColumn": str(s.ende_spalte)}
    place["title"] = f"{m.regel} {m.titel}"
    properties = ",".join(f"{key}={value.translate(_PROPERTY)}" for key, value in place.items())
    return f"::{_COMMAND[m.schwere]} {properties}::{f'{m.meldung} {m.hilfe}'.strip().translate(_DATA)}"
