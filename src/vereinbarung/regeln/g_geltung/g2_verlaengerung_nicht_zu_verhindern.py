"""G.2: an automatic renewal that nobody can prevent."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-15",
    titel="Verlängerung nicht zu verhindern",
    schwere=Schwere.WARNUNG,
    meldung="Die Vereinbarung verlängert sich automatisch, und niemand kann das durch eine Kündigung verhindern.",
    hilfe="Bitte ergänzen Sie in „verlaengerung“ die Angabe „widerspruch: 3 Monate“ oder unter „kuendigung“ eine "
    "ordentliche Kündigung.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="Leitfaden Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    verlaengerung, kuendigung = laufzeit.verlaengerung, laufzeit.kuendigung
    if verlaengerung is None or verlaengerung.durch != "automatisch" or verlaengerung.widerspruch:
        return
    if kuendigung is None or kuendigung.ordentlich is None or kuendigung.ordentlich.ausgeschlossen:
        yield REGEL.befund(laufzeit, "verlaengerung")
