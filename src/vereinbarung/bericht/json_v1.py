"""The report for programs, version 1. Keys are only ever added within a version."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from vereinbarung.befund import Schwere

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht, Meldung
    from vereinbarung.befund.locate import Fundstelle
    from vereinbarung.bericht.darstellung import Darstellung

VERSION = 1


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return the report as JSON: lines and columns count from 1 in code points, the end is exclusive.

    Characters that act on terminals or break encodings are escaped.
    """
    document = {
        "version": VERSION,
        "befunde": [_meldung(m) for m in bericht.befunde],
        "nicht_geprueft": [
            {"datei": n.datei, "regel": n.regel or None, "grund": n.grund} for n in bericht.nicht_geprueft
        ],
        "begruendet": [{**_meldung(b.meldung), "begruendung": b.begruendung} for b in bericht.begruendet],
        "zusammenfassung": {
            "dateien": len(bericht.dateien),
            "fehler": bericht.count(Schwere.FEHLER),
            "warnungen": bericht.count(Schwere.WARNUNG),
            "hinweise": bericht.count(Schwere.HINWEIS),
            "nicht_geprueft": len(bericht.nicht_geprueft),
            "begruendet": len(bericht.begruendet),
            "nicht_lesbar": [
                {"datei": f.datei, "meldung": f.meldung, "hilfe": f.hilfe} for f in bericht.betriebsfehler
            ],
            "uebergangen": list(bericht.uebergangen),
            "abgestuerzt": bericht.abgestuerzt,
        },
    }
    return escape(json.dumps(document, ensure_ascii=False, indent=2)) + "\n"


def _meldung(m: Meldung) -> dict[str, object]:
    return {
        "regel": m.regel,
        "schwere": str(m.schwere),
        "meldung": m.meldung,
        "hilfe": m.hilfe,
        "leitfaden": list(m.leitfaden),
        "datei": m.stelle.datei,
        "pfad": m.pfad,
        **_stelle(m.stelle),
        "verwandt": [{"datei": v.stelle.datei, **_stelle(v.stelle), "text": v.text} for v in m.verwandt],
        "fingerabdruck": m.fingerabdruck,
    }


def _stelle(stelle: Fundstelle) -> dict[str, int]:
    return {
        "zeile": stelle.zeile,
        "spalte": stelle.spalte,
        "ende_zeile": stelle.ende_zeile,
        "ende_spalte": stelle.ende_spalte,
    }


def escape(text: str) -> str:
    """Escape what is not printable and not layout; inside JSON strings `json.dumps` of one character is its escape."""
    if text.replace("\n", "").isprintable():
        return text
    return "".join(c if c == "\n" or c.isprintable() else json.dumps(c)[1:-1] for c in text)
