"""The report a line per finding, as editors and `grep` read it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import summary

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht
    from vereinbarung.bericht.darstellung import Darstellung


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return `Datei:Zeile:Spalte: Schwere REGEL Meldung`, a finding a line, and the summary."""
    d = darstellung
    lines = [
        f"{d.paint(visible(f.datei), 'datei')}: {d.paint('nicht lesbar', 'fehler')} {visible(f.meldung)}"
        for f in bericht.betriebsfehler
    ]
    for m in bericht.befunde:
        place = f"{visible(m.stelle.datei)}:{m.stelle.zeile}:{m.stelle.spalte}"
        lines.append(f"{d.paint(place, 'datei')}: {d.paint(str(m.schwere), m.schwere)} {m.regel} {visible(m.meldung)}")
    return "\n".join([*lines, summary(bericht)]) + "\n"
