"""G.2: a renewal by agreement without a review before it (note N6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-05",
    titel="Vereinbarte Verlängerung ohne Überprüfung",
    schwere=Schwere.WARNUNG,
    meldung="Die Vereinbarung kann verlängert werden, ohne dass eine Überprüfung des Inhalts vorgesehen ist.",
    hilfe="Bitte ergänzen Sie in „verlaengerung“ die Angabe „nach: Überprüfung“, oder begründen Sie die Abweichung.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="Leitfaden Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    verlaengerung = laufzeit.verlaengerung
    if verlaengerung and verlaengerung.durch == "vereinbarung" and not (verlaengerung.nach or laufzeit.ueberpruefung):
        yield REGEL.befund(laufzeit, "verlaengerung")
