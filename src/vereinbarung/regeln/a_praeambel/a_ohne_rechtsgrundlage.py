"""A: a party without a legal basis of its own."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.a_praeambel import Praeambel
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="A-01",
    titel="Partei ohne Rechtsgrundlage",
    schwere=Schwere.FEHLER,
    meldung="Für „{partei}“ ist keine Rechtsgrundlage genannt.",
    hilfe="Bitte ergänzen Sie unter „rechtsgrundlagen“ beim Kürzel „{id}“ mindestens eine Vorschrift, zum Beispiel "
    "§ 86 SGB X.",
    leitfaden=("A",),
    needs=("A", "parteien"),
    quelle="Leitfaden A",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    praeambel = v.regelung("A", Praeambel)
    if praeambel is None:
        return
    for partei in v.alle_parteien:
        # Associations and companies act by their statutes, which no law names.
        if partei.ist_seite != "weitere" and not praeambel.rechtsgrundlagen.get(partei.id):
            yield REGEL.befund(praeambel, "rechtsgrundlagen", schluessel=True, partei=partei.kurz, id=partei.id)
