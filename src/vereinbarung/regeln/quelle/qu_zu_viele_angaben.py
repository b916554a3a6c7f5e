"""More keys and values than any agreement needs, counting what aliases repeat."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-13",
    titel="Zu viele Angaben",
    schwere=Schwere.FEHLER,
    meldung="Die Datei enthält mehr als {grenze} Angaben, Wiederholungen mitgezählt.",
    hilfe="Bitte prüfen Sie, ob es die richtige Datei ist, und schreiben Sie Verweise („*name“) als Text aus.",
    abweichung_zulaessig=False,
)
