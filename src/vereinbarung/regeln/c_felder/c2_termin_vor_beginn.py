"""C.2: the date of a plan or intent lies before the begin of the agreement."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag, zeitraum

REGEL = Regel(
    id="C2-04",
    titel="Vorhaben vor dem Beginn der Laufzeit",
    schwere=Schwere.WARNUNG,
    meldung="Der Termin des Vorhabens ({termin}) liegt vor dem Beginn der Vereinbarung ({beginn}).",
    hilfe="Bitte prüfen Sie das Datum. Gibt es die Einrichtung dann schon, schreiben Sie „form: bestehend“ mit „seit“.",
    leitfaden=("C.2", "G.2"),
    needs=("C.2", "G.2"),
    quelle="Leitfaden C.2",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.kooperationsfelder.vermittlungseinrichtung)
    if einrichtung is None or einrichtung.form not in ("absicht", "geplant_zum"):
        return
    feld = "bis" if einrichtung.form == "absicht" else "zum"
    termin = getattr(einrichtung, feld)
    beginn = zeitraum(v, context).von if termin else None
    if beginn and termin < beginn:
        yield REGEL.befund(einrichtung, feld, termin=tag(termin), beginn=tag(beginn))
