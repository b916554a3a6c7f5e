"""The report by rule: what is wrong where, for those who mend one thing in many files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import count, summary

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht, Meldung
    from vereinbarung.bericht.darstellung import Darstellung

_SCHWERE = {"fehler": "Fehler", "warnung": "Warnung", "hinweis": "Hinweis"}


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return the findings under their rules, the most severe and then the most frequent first."""
    d = darstellung
    groups: dict[str, list[Meldung]] = {}
    for m in bericht.befunde:
        groups.setdefault(m.regel, []).append(m)
    ranked = sorted(groups.values(), key=lambda g: (-max(m.schwere.rang for m in g), -len(g), g[0].regel))
    blocks = [
        f"{d.paint(visible(f.datei), 'datei')}: {d.paint('nicht lesbar', 'fehler')}\n  {visible(f.meldung)}"
        for f in bericht.betriebsfehler
    ]
    for group in ranked:
        worst = max(group, key=lambda m: m.schwere.rang)
        kind = d.paint(_SCHWERE[worst.schwere], worst.schwere)
        lines = [f"{kind} {worst.regel} {visible(worst.titel)} ({count(len(group), 'Stelle', 'Stellen')})"]
        for m in group:
            place = d.paint(f"{visible(m.stelle.datei)}:{m.stelle.zeile}:{m.stelle.spalte}", "datei")
            lines.append(f"  {place}: {visible(m.meldung)}")
        blocks.append("\n".join(lines))
    return "\n\n".join([*blocks, summary(bericht)]) + "\n"
