"""V9: nothing on how the agency appears in public."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import Fehlt, NichtGeregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V9-01",
    titel="Auftritt nach außen nicht geregelt",
    schwere=Schwere.HINWEIS,
    meldung="{satz}",
    hilfe="Bitte regeln Sie unter „oeffentlichkeitsarbeit“, wer spricht und welche Veranstaltungen es gemeinsam gibt.",
    leitfaden=("V9",),
    arten=("sondervereinbarung",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    if isinstance(v.oeffentlichkeitsarbeit, (NichtGeregelt, Fehlt)):
        return
    if v.oeffentlichkeitsarbeit is None:
        satz = "Wie die Einrichtung nach außen auftritt, ist nicht geregelt."
        yield REGEL.befund(("oeffentlichkeitsarbeit",), satz=satz)
    elif not v.oeffentlichkeitsarbeit.veranstaltungen:
        yield REGEL.befund(
            v.oeffentlichkeitsarbeit,
            "veranstaltungen",
            satz="Gemeinsame Veranstaltungen sind nicht vorgesehen; der Leitfaden rät dazu.",
        )
