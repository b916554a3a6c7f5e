"""G.2: an automatic renewal after a review that has no day."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-13",
    titel="Kein Tag für die Überprüfung",
    schwere=Schwere.HINWEIS,
    meldung="Vor der automatischen Verlängerung wird überprüft, aber es ist kein Tag dafür genannt.",
    hilfe="Bitte ergänzen Sie unter „laufzeit“ zum Beispiel „ueberpruefung: 6 Monate vorher“.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="Leitfaden Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    verlaengerung = laufzeit.verlaengerung
    if verlaengerung and verlaengerung.durch == "automatisch" and verlaengerung.nach and laufzeit.ueberpruefung is None:
        yield REGEL.befund(laufzeit, "verlaengerung")
