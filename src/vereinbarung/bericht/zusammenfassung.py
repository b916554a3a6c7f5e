"""The last line of a report: counts in German."""

from __future__ import annotations

from vereinbarung.befund import Schwere
from vereinbarung.befund.bericht import Bericht


def summary(bericht: Bericht) -> str:
    """Return the counts as one sentence. Nothing found, nothing read and nothing checked read differently."""
    parts = [_findings(bericht)]
    files = sum(1 for n in bericht.nicht_geprueft if not n.regel)
    rules = sum(1 for n in bericht.nicht_geprueft if n.regel and n.datei)
    if bericht.betriebsfehler:
        parts.append(f"{count(len(bericht.betriebsfehler), 'Datei', 'Dateien')} nicht lesbar")
    if files:
        parts.append(f"{count(files, 'Datei', 'Dateien')} nicht geprüft")
    if rules:
        parts.append(f"{count(rules, 'Regel', 'Regeln')} nicht geprüft")
    if bericht.begruendet:
        parts.append(f"{count(len(bericht.begruendet), 'Abweichung', 'Abweichungen')} begründet")
    if bericht.abgestuerzt:
        parts.append("mindestens eine Regel ist abgestürzt")
    return "; ".join(parts) + "."


def count(number: int, one: str, many: str) -> str:
    """Return "1 Datei", "2 Dateien"."""
    return f"{number} {one if number == 1 else many}"


def _findings(bericht: Bericht) -> str:
    refused = {f.datei for f in bericht.betriebsfehler}
    checked = sum(1 for datei in bericht.dateien if datei not in refused)
    if not checked and not bericht.befunde:
        return "Keine Vereinbarung geprüft"
    found = [
        count(bericht.count(schwere), one, many)
        for schwere, one, many in (
            (Schwere.FEHLER, "Fehler", "Fehler"),
            (Schwere.WARNUNG, "Warnung", "Warnungen"),
            (Schwere.HINWEIS, "Hinweis", "Hinweise"),
        )
        if bericht.count(schwere)
    ]
    return f"{', '.join(found) or 'Keine Befunde'} in {count(checked, 'Datei', 'Dateien')}"
