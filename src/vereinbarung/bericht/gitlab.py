"""GitLab Code Quality: the subset of the Code Climate format that GitLab reads."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from vereinbarung.befund import Schwere
from vereinbarung.bericht.json_v1 import escape

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht
    from vereinbarung.bericht.darstellung import Darstellung

_SEVERITY = {Schwere.FEHLER: "critical", Schwere.WARNUNG: "major", Schwere.HINWEIS: "info"}


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return a JSON list with an entry per finding and per file that cannot be read."""
    seen: Counter[str] = Counter()
    entries: list[dict[str, Any]] = [
        _entry(f"{f.meldung} {f.hilfe}".strip(), "lesbar", "blocker", f.datei, (1, 1), _hash(f.datei, f.meldung))
        for f in bericht.betriebsfehler
    ]
    for m in bericht.befunde:
        # GitLab drops the second of two entries with one fingerprint.
        seen[m.fingerabdruck] += 1
        print_ = m.fingerabdruck if seen[m.fingerabdruck] == 1 else _hash(m.fingerabdruck, str(seen[m.fingerabdruck]))
        lines = (m.stelle.zeile, m.stelle.ende_zeile)
        entries.append(
            _entry(f"{m.meldung} {m.hilfe}".strip(), m.regel, _SEVERITY[m.schwere], m.stelle.datei, lines, print_)
        )
    return escape(json.dumps(entries, ensure_ascii=False, indent=2)) + "\n"


def _entry(
    text: str, regel: str, severity: str, datei: str, lines: tuple[int, int], fingerprint: str
) -> dict[str, Any]:
    return {
        "description": text,
        "check_name": regel,
        "fingerprint": fingerprint,
        "severity": severity,
        "location": {"path": datei, "lines": {"begin": lines[0], "end": lines[1]}},
    }


def _hash(*parts: str) -> str:
    return hashlib.blake2b("\0".join(parts).encode(errors="replace"), digest_size=8).hexdigest()
