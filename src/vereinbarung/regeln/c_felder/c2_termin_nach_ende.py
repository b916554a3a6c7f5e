"""C.2: the date of a plan or intent lies beyond the end of the term."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag, zeitraum

REGEL = Regel(
    id="C2-05",
    titel="Vorhaben nach dem Ende der Laufzeit",
    schwere=Schwere.HINWEIS,
    meldung="Der Termin des Vorhabens ({termin}) liegt nach dem Ende der Laufzeit ({ende}).",
    hilfe="Bitte prüfen Sie, ob Termin und Laufzeit zusammenpassen.",
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
    ende = zeitraum(v, context).bis if termin else None
    if ende and termin > ende:
        yield REGEL.befund(einrichtung, feld, termin=tag(termin), ende=tag(ende))
