"""G.2: nobody can end the agreement early (note N6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-03",
    titel="Keine vorzeitige Kündigung",
    schwere=Schwere.WARNUNG,
    meldung="Eine vorzeitige Kündigung ist nicht vorgesehen.",
    hilfe="Bitte ergänzen Sie „kuendigung“, zum Beispiel „ordentlich: 3 Monate zum Quartalsende“, oder begründen Sie "
    "die Abweichung.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="Leitfaden G.2, Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    if laufzeit.ohne_laufzeit is None and (laufzeit.kuendigung is None or not laufzeit.kuendigung.is_moeglich):
        yield REGEL.befund(laufzeit, "kuendigung")
