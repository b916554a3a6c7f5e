"""G.2: a renewal that nobody has to decide needs a review before it (note N6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-04",
    titel="Automatische Verlängerung ohne Überprüfung",
    schwere=Schwere.FEHLER,
    meldung="Die Vereinbarung verlängert sich automatisch, ohne dass sie vorher inhaltlich überprüft wird.",
    hilfe="Bitte ergänzen Sie „nach: Überprüfung“ oder unter „laufzeit“ die Angabe „ueberpruefung: 6 Monate vorher“, "
    "oder begründen Sie die Abweichung.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="Leitfaden Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    verlaengerung = laufzeit.verlaengerung
    if verlaengerung and verlaengerung.durch == "automatisch" and not (verlaengerung.nach or laufzeit.ueberpruefung):
        yield REGEL.befund(laufzeit, "verlaengerung")
