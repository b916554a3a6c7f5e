"""Reviewdog Diagnostic Format (rdjson): comments at the lines of a merge request."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from vereinbarung.befund import Schwere
from vereinbarung.bericht.json_v1 import escape

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht, Meldung
    from vereinbarung.befund.locate import Fundstelle
    from vereinbarung.bericht.darstellung import Darstellung

_SEVERITY = {Schwere.FEHLER: "ERROR", Schwere.WARNUNG: "WARNING", Schwere.HINWEIS: "INFO"}


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return the findings as one DiagnosticResult; columns count bytes of UTF-8 from 1, as the format wants."""
    document = {
        "source": {"name": "vereinbarung"},
        "diagnostics": [
            *(
                {
                    "message": f"{f.meldung} {f.hilfe}".strip(),
                    "location": {"path": f.datei},
                    "severity": "ERROR",
                    "code": {"value": "lesbar"},
                }
                for f in bericht.betriebsfehler
            ),
            *map(_diagnostic, bericht.befunde),
        ],
    }
    return escape(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _diagnostic(m: Meldung) -> dict[str, Any]:
    # Further places go into the text: readers of the format do not all know a key for them.
    seconds = [f"Siehe auch {v.stelle.datei}:{v.stelle.zeile}: {v.text}" for v in m.verwandt]
    return {
        "message": "\n".join([f"{m.meldung} {m.hilfe}".strip(), *seconds]),
        "location": _location(m.stelle),
        "severity": _SEVERITY[m.schwere],
        "code": {"value": m.regel},
    }


def _location(s: Fundstelle) -> dict[str, Any]:
    start = {"line": s.zeile, "column": _bytes(s.quellzeile, s.spalte)}
    # Of further lines the text is not at hand; the format lets the end column be missing.
    end = {"line": s.ende_zeile}
    if s.ende_zeile == s.zeile:
        end["column"] = _bytes(s.quellzeile, s.ende_spalte)
    return {"path": s.datei, "range": {"start": start, "end": end}}


def _bytes(line: str, column: int) -> int:
    """Return a column in code points as one in bytes; both count from 1."""
    return len(line[: column - 1].encode(errors="replace")) + 1
