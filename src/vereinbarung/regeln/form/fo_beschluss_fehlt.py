"""Form: the status says decided, but no organ's decision is on record (concept chapter 7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.parteien import KOMMUNEN
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="FO-05",
    titel="Beschlossen, aber kein Beschluss genannt",
    schwere=Schwere.WARNUNG,
    meldung="Die Vereinbarung ist {status}; welches Organ sie beschlossen hat, steht nirgends.",
    hilfe="Bitte ergänzen Sie bei der Partei „beschluesse“ mit Organ, Datum und Nummer, oder den Grund unter "
    "„laufende_verwaltung“, wenn kein Beschluss nötig war.",
    leitfaden=("H.9",),
    needs=("parteien",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if v.status == "entwurf":
        return
    kommunen = [p for p in v.alle_parteien if p.art in KOMMUNEN and not p.laufende_verwaltung]
    if kommunen and not any(p.beschluesse for p in v.alle_parteien):
        yield REGEL.befund(("status",), status=v.status)
