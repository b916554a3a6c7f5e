"""C.3: shares of one kind of cost that leave something open."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.c_felder._kostenteilung import kostenteilungen
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C3-02",
    titel="Anteile unter 100 % ohne Rest",
    schwere=Schwere.WARNUNG,
    meldung="Die Anteile an „{kostenart}“ beim Instrument „{instrument}“ ergeben nur {summe} %{phase}; der Rest "
    "ist offen.",
    hilfe="Bitte ergänzen Sie, wer den Rest trägt („rest: ja“ oder „aufstockung_auf“), oder berichtigen Sie die "
    "Anteile.",
    leitfaden=("C.3",),
    needs=("C.3",),
    quelle="Leitfaden C.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    for teilung in kostenteilungen(v, context):
        if teilung.mit_anteil and teilung.summe < HUNDERT and not teilung.is_aufgefuellt:
            yield REGEL.befund(
                teilung.instrument,
                "traegt",
                schluessel=True,
                kostenart=teilung.kostenart,
                instrument=teilung.instrument.instrument,
                summe=prozent(teilung.summe),
                phase=teilung.im_abschnitt,
            )
