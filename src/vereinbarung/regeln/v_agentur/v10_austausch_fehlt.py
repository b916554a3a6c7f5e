"""V10: no regular exchange of experience within or outside."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import Fehlt, NichtGeregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V10-01",
    titel="Erfahrungsaustausch nicht geregelt",
    schwere=Schwere.HINWEIS,
    meldung="{satz}",
    hilfe="Bitte nennen Sie unter „erfahrungsaustausch“ für „intern“ und „extern“ je einen Rhythmus.",
    leitfaden=("V10",),
    arten=("sondervereinbarung",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.erfahrungsaustausch
    if isinstance(austausch, (NichtGeregelt, Fehlt)):
        return
    if austausch is None:
        yield REGEL.befund(("erfahrungsaustausch",), satz="Ein Erfahrungsaustausch ist nicht geregelt.")
        return
    for feld, art in (("intern", "untereinander"), ("extern", "mit anderen Einrichtungen")):
        if getattr(austausch, feld) is None:
            yield REGEL.befund(austausch, feld, satz=f"Ein regelmäßiger Austausch {art} ist nicht vorgesehen.")
