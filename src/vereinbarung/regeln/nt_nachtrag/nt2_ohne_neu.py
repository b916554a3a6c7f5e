"""NT2: a change or addition without the new text."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT2-02",
    titel="Änderung ohne neuen Wortlaut",
    schwere=Schwere.FEHLER,
    meldung="Zu „{stelle}“ fehlt, wie die Stelle künftig lauten soll.",
    hilfe="Bitte ergänzen Sie „neu“. Soll die Stelle wegfallen, schreiben Sie „art: gestrichen“.",
    leitfaden=("NT2",),
    needs=("NT2",),
    abweichung_zulaessig=False,
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    for aenderung in v.alle_aenderungen:
        if aenderung.art != "gestrichen" and not aenderung.neu:
            yield REGEL.befund(aenderung, "stelle", stelle=aenderung.stelle)
