"""G.2: ordinary notice whose earliest effect is the end that comes anyway."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.fristen.kuendigung import (
    is_kuerzer,
    is_laenger_gesperrt,
    is_sicher_frueher,
    laeuft_leer,
)
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of, regel_of

REGEL = Regel(
    id="G2-07",
    titel="Kündigung läuft leer",
    schwere=Schwere.WARNUNG,
    meldung="Die ordentliche Kündigung läuft leer: Sie wirkt frühestens zu dem Tag, an dem die Vereinbarung ohnehin "
    "endet.",
    hilfe="Bitte wählen Sie eine kürzere Frist oder einen früheren Termin, zum Beispiel „3 Monate zum Quartalsende“, "
    "oder streichen Sie die ordentliche Kündigung.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="§§ 187, 188 BGB; Leitfaden Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    ordentlich = laufzeit.kuendigung.ordentlich if laufzeit.kuendigung else None
    if ordentlich is None or ordentlich.frist is None:
        return
    if laufzeit.dauer and not is_kuerzer(ordentlich.frist, laufzeit.dauer):
        return  # G2-06 says it
    if not (laufzeit.mindestlaufzeit or ordentlich.alle) and is_sicher_frueher(ordentlich.frist, laufzeit.dauer):
        return
    regel = regel_of(v)
    if laeuft_leer(regel) and not is_laenger_gesperrt(regel):
        yield REGEL.befund(ordentlich, "frist")
