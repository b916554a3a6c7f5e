"""Form: signed, but nobody is named."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.parteien._person import person

REGEL = Regel(
    id="FO-15",
    titel="Name der unterzeichnenden Person fehlt",
    schwere=Schwere.HINWEIS,
    meldung="Für „{partei}“ hat „{amt}“ unterschrieben; der Name fehlt.",
    hilfe="Bitte ergänzen Sie „name“, damit sich die Unterschrift zuordnen lässt.",
    needs=("parteien",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if v.status not in ("unterzeichnet", "beendet"):
        return
    for p in v.alle_parteien:
        for u in p.unterzeichner:
            if not person(u.name):
                yield REGEL.befund(u, "name", partei=p.kurz, amt=u.funktion)
