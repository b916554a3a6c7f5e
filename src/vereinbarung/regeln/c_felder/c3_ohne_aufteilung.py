"""C.3: a party bears the whole of a cost of which another bears something, too."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.c_felder._kostenteilung import kostenteilungen
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C3-04",
    titel="Aufteilung der Kosten offen",
    schwere=Schwere.WARNUNG,
    meldung="Beim Instrument „{instrument}“ ist für „{kostenart}“ nicht gesagt, wer wie viel trägt{phase}.",
    hilfe="Bitte nennen Sie je Partei „anteil“, „betrag“ oder „rest: ja“, oder unterscheiden Sie die Kosten durch "
    "„kostenart“.",
    leitfaden=("C.3",),
    needs=("C.3",),
    quelle="Leitfaden C.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    for teilung in kostenteilungen(v, context):
        # Topping up and a quota of cases leave the basic share with the party that is named alone.
        tragende = [t for t in teilung.anteile if t.is_alles or t.rest or t.anteil is not None or t.betrag is not None]
        if len(tragende) > 1 and any(t.is_alles for t in tragende):
            yield REGEL.befund(
                teilung.instrument,
                "traegt",
                schluessel=True,
                kostenart=teilung.kostenart,
                instrument=teilung.instrument.instrument,
                phase=teilung.im_abschnitt,
            )
