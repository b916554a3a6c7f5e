"""Form: nothing says who signs for a party (8.1: a signature block is needed and cannot be lifted)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.form._formregel import regel_for

REGEL = Regel(
    id="FO-13",
    titel="Niemand unterschreibt für eine Partei",
    schwere=Schwere.FEHLER,
    meldung="Wer für „{partei}“ unterschreibt, ist nicht gesagt und folgt auch aus keiner hinterlegten Vorschrift.",
    hilfe="Bitte ergänzen Sie „unterzeichner“ mit dem Amt der Person, zum Beispiel „unterzeichner: {{funktion: "
    "Vorsitzende}}“.",
    needs=("parteien",),
    abweichung_zulaessig=False,
    quelle="§ 56 SGB X",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    if context.rechtsstand is None:
        return
    for p in v.alle_parteien:
        if p.unterzeichner or p.vertreten_von or any(link.funktion for link in p.vertreten_durch):
            continue
        if regel_for(v, p, context) is None:
            yield REGEL.befund(p, "unterzeichner", partei=p.kurz)
