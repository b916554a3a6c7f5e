"""C.3: shares of one kind of cost beyond 100 %."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.anteile import HUNDERT, prozent
from vereinbarung.regeln.c_felder._kostenteilung import kostenteilungen
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C3-01",
    titel="Anteile über 100 %",
    schwere=Schwere.FEHLER,
    meldung="Die Anteile an „{kostenart}“ beim Instrument „{instrument}“ ergeben zusammen {summe} %{phase}.",
    hilfe="Bitte berichtigen Sie die Anteile. Geht es um verschiedene Kosten oder Abschnitte, unterscheiden Sie "
    "sie durch „kostenart“ oder „phase“; eine Quote der Fälle gehört unter „anteil_der_faelle“.",
    leitfaden=("C.3",),
    needs=("C.3",),
    abweichung_zulaessig=False,
    quelle="Leitfaden C.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    for teilung in kostenteilungen(v, context):
        if teilung.summe > HUNDERT:
            yield REGEL.befund(
                teilung.instrument,
                "traegt",
                schluessel=True,
                kostenart=teilung.kostenart,
                instrument=teilung.instrument.instrument,
                summe=prozent(teilung.summe),
                phase=teilung.im_abschnitt,
            )
