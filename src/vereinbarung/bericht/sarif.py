"""SARIF 2.1.0 (OASIS), as code forges read it: rules, results with fingerprints, lifted findings as suppressed."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from vereinbarung import __version__
from vereinbarung.befund import Schwere
from vereinbarung.bericht.adresse import uri
from vereinbarung.bericht.json_v1 import escape

if TYPE_CHECKING:
    from vereinbarung.befund.bericht import Bericht, Meldung
    from vereinbarung.befund.locate import Fundstelle
    from vereinbarung.bericht.darstellung import Darstellung

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = "vereinbarung/v1"
_LEVEL = {Schwere.FEHLER: "error", Schwere.WARNUNG: "warning", Schwere.HINWEIS: "note"}


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return the report as one SARIF run; columns count code points, the end is exclusive."""
    lifted = {id(b.meldung): b.begruendung for b in bericht.begruendet}
    found = [*bericht.befunde, *(b.meldung for b in bericht.begruendet)]
    rules = {m.regel: m for m in found}
    index = {regel: i for i, regel in enumerate(rules)}
    run: dict[str, Any] = {
        "tool": {
            "driver": {
                "name": "vereinbarung",
                "semanticVersion": __version__,
                "language": "de",
                "rules": [_rule(m) for m in rules.values()],
            }
        },
        "language": "de",
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(bericht)],
        "artifacts": [{"location": {"uri": uri(datei)}} for datei in bericht.dateien],
        "results": [_result(m, index[m.regel], lifted.get(id(m))) for m in found],
    }
    return (
        escape(json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2)) + "\n"
    )


def _rule(m: Meldung) -> dict[str, Any]:
    return {
        "id": m.regel,
        "shortDescription": {"text": m.titel},
        "help": {"text": f"Ausführlich mit Beispielen: vereinbarung erklaeren {m.regel}"},
        "defaultConfiguration": {"level": _LEVEL[m.schwere]},
        "properties": {"tags": list(m.leitfaden)},
    }


def _result(m: Meldung, index: int, begruendung: str | None) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": m.regel,
        "ruleIndex": index,
        "level": _LEVEL[m.schwere],
        "message": {"text": f"{m.meldung} {m.hilfe}".strip()},
        "locations": [_location(m.stelle, m.pfad)],
        "partialFingerprints": {FINGERPRINT: m.fingerabdruck},
    }
    if m.verwandt:
        result["relatedLocations"] = [
            {"id": i, **_location(v.stelle), "message": {"text": v.text}} for i, v in enumerate(m.verwandt, 1)
        ]
    if begruendung is not None:
        result["suppressions"] = [{"kind": "inSource", "justification": begruendung}]
    return result


def _location(stelle: Fundstelle, pfad: str = "") -> dict[str, Any]:
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": uri(stelle.datei)},
            "region": {
                "startLine": stelle.zeile,
                "startColumn": stelle.spalte,
                "endLine": stelle.ende_zeile,
                "endColumn": stelle.ende_spalte,
            },
        }
    }
    if pfad:
        location["logicalLocations"] = [{"fullyQualifiedName": pfad, "kind": "member"}]
    return location


def _invocation(bericht: Bericht) -> dict[str, Any]:
    notifications: list[dict[str, Any]] = [
        {
            "level": "error",
            "message": {"text": f"{f.meldung} {f.hilfe}".strip()},
            "locations": [{"physicalLocation": {"artifactLocation": {"uri": uri(f.datei)}}}],
        }
        for f in bericht.betriebsfehler
    ]
    for n in bericht.nicht_geprueft:
        note: dict[str, Any] = {"level": "note", "message": {"text": f"Nicht geprüft: {n.regel} {n.grund}".strip()}}
        if n.datei:
            note["locations"] = [{"physicalLocation": {"artifactLocation": {"uri": uri(n.datei)}}}]
        if n.regel:
            note["associatedRule"] = {"id": n.regel}
        notifications.append(note)
    notifications += [{"level": "note", "message": {"text": f"Übergangen: {note}"}} for note in bericht.uebergangen]
    return {
        "executionSuccessful": not (bericht.betriebsfehler or bericht.abgestuerzt),
        "toolExecutionNotifications": notifications,
    }
