"""E.4: not all six phases of project management are assigned (note N5)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E4-01",
    titel="Phase des Projektmanagements fehlt",
    schwere=Schwere.WARNUNG,
    meldung="Im Projektmanagement ist nicht gesagt, wer für {phasen} zuständig ist.",
    hilfe="Bitte ergänzen Sie die fehlenden Phasen, oder schreiben Sie „alle_phasen: gemeinsam“.",
    leitfaden=("E.4", "N5"),
    needs=("E.4",),
    quelle="Leitfaden E.4, Anmerkung 5",
)

_NAMES = {
    "planen": "das Planen",
    "einrichten": "das Einrichten",
    "betreuen": "das Betreuen",
    "durchfuehren": "das Durchführen",
    "finanzieren": "das Finanzieren",
    "evaluieren": "das Auswerten",
}


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    management = geregelt(v.organisation.projektmanagement)
    if management is None or management.alle_phasen:
        return
    missing = [name for phase, name in _NAMES.items() if getattr(management, phase) is None]
    if missing:
        yield REGEL.befund(("organisation", "projektmanagement"), schluessel=True, phasen=", ".join(missing))
