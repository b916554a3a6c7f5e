"""E.1: consent that is not obtained before data are passed on (note N7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E1-02",
    titel="Einwilligung nicht vor der Weitergabe",
    schwere=Schwere.WARNUNG,
    meldung="Die Einwilligung wird nicht vor der Weitergabe der Daten eingeholt.",
    hilfe="Bitte schreiben Sie „vorab: ja“; eine spätere Einwilligung heilt die Weitergabe nicht.",
    leitfaden=("E.1", "N7"),
    needs=("E.1",),
    quelle="Leitfaden E.1, Anmerkung 7",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.regelung("E.1", Datenaustausch)
    if austausch and austausch.einwilligung and not austausch.einwilligung.vorab:
        yield REGEL.befund(austausch.einwilligung, "vorab")
