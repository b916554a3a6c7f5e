"""Words that all formats of the overview share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.bericht.zusammenfassung import count

if TYPE_CHECKING:
    from datetime import date

    from vereinbarung.ueberblick.werte import Feld, Stand, Ueberblick

TITEL = "Überblick über die Vereinbarungen"
AMT = "Arbeitsamt oder Agentur"
TERMINE = {
    "beginn": "Beginn",
    "ende": "Ende",
    "verlaengerung": "Verlängerung",
    "kuendigung": "Kündigung",
    "ueberpruefung": "Überprüfung",
}
GEPLANT = "noch nicht unterzeichnet"
ERLAEUTERUNG = (
    "Eine Lücke ist ein Träger der Sozialhilfe im Bezirk, mit dem keine Vereinbarung gilt oder vorbereitet ist. Die "
    "Termine setzen voraus, dass bis zum Stichtag niemand gekündigt hat. Bei Kündigungen ist der Tag genannt, bis zu "
    "dem die Erklärung zugegangen sein soll; fällt der letzte Tag auf ein Wochenende oder einen Feiertag, ist es der "
    "Arbeitstag davor."
)


def tag(day: date | None) -> str:
    """Return a day as `1.7.2001`, nothing as ""."""
    return f"{day.day}.{day.month}.{day.year}" if day else ""


def zahlen(u: Ueberblick) -> str:
    """Return what was found as one sentence."""
    parts = [
        f"Stichtag {tag(u.stichtag)}: {count(len(u.vereinbarungen), 'Vereinbarung', 'Vereinbarungen')}",
        count(u.luecken, "Lücke", "Lücken"),
        count(len(u.termine), "Termin", "Termine") + f" bis {tag(u.bis)}",
    ]
    if u.nicht_lesbar:
        parts.append(count(len(u.nicht_lesbar), "Datei", "Dateien") + " nicht lesbar")
    return ", ".join(parts) + "."


def art(stand: Stand) -> str:
    """Return the kind as it is written."""
    return stand.art.capitalize()


def status(stand: Stand) -> str:
    """Return the status as it is written."""
    return {"entwurf": "Entwurf", "": "Status unklar"}.get(stand.status, stand.status)


def lage(stand: Stand) -> str:
    """Return status and term; what is said once is not said twice."""
    return stand.lauf if stand.status == stand.lauf else f"{status(stand)}, {stand.lauf}"


def teil(feld: Feld) -> str:
    """Return which part of the Träger the district has, after a comma, "" for the whole."""
    return f", {feld.teil}" if feld.teil else ""
