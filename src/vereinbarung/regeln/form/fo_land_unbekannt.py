"""Form: no rule on signatures is on file for a public body (decision 15)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.parteien import KOMMUNEN
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.form._formregel import regel_for

REGEL = Regel(
    id="FO-04",
    titel="Formvorschriften nicht hinterlegt",
    schwere=Schwere.HINWEIS,
    meldung="Wer für „{partei}“ unterschreiben muss, ist für dieses Land und diesen Rechtsstand nicht hinterlegt.",
    hilfe="Bitte klären Sie die Zahl der Unterschriften und das Organ mit dem Rechtsamt. Liegt die Partei in "
    "Hessen, ergänzen Sie „ags“ oder „land: HE“.",
    needs=("parteien",),
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if context.rechtsstand is None:
        return
    for p in v.alle_parteien:
        if p.art in KOMMUNEN and regel_for(v, p, context) is None:
            yield REGEL.befund(p, partei=p.kurz)
