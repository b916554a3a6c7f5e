"""E.3: not all three levels sit in the joint body (note N4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E3-01",
    titel="Ebene fehlt im Gremium",
    schwere=Schwere.FEHLER,
    meldung="Im Gremium fehlt die {ebenen}.",
    hilfe="Bitte nehmen Sie Mitglieder aller drei Ebenen auf: Planung, Entscheidung und Ausführung.",
    leitfaden=("E.3", "N4"),
    needs=("E.3",),
    quelle="Leitfaden E.3, Anmerkung 4",
)

_NAMES = {"planung": "Planungsebene", "entscheidung": "Entscheidungsebene", "ausfuehrung": "Ausführungsebene"}


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    gremium = geregelt(v.organisation.gremium)
    if gremium is None:
        return
    there = {m.ebene for m in gremium.mitglieder}
    missing = [name for ebene, name in _NAMES.items() if ebene not in there]
    if missing:
        yield REGEL.befund(gremium, "mitglieder", schluessel=True, ebenen=" und die ".join(missing))
