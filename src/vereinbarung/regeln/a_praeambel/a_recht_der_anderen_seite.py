"""A: the legal bases of the two sides look exchanged."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.a_praeambel import Praeambel
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

# Whose tasks a law sets out; laws that bind both sides are not listed.
_SEITE = {"SGB III": "arbeitsverwaltung", "BSHG": "traeger", "SGB XII": "traeger", "SGB VIII": "traeger"}
_SEITEN = frozenset(_SEITE.values())

REGEL = Regel(
    id="A-06",
    titel="Rechtsgrundlage der anderen Seite",
    schwere=Schwere.HINWEIS,
    meldung="Für „{partei}“ ist nur {gesetz} genannt, das Recht der anderen Seite.",
    hilfe="Bitte prüfen Sie, ob die Rechtsgrundlagen vertauscht sind, und nennen Sie eine Vorschrift für „{partei}“.",
    leitfaden=("A",),
    needs=("A", "parteien"),
    quelle="Leitfaden A",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    praeambel = v.regelung("A", Praeambel)
    if praeambel is None:
        return
    for partei in v.alle_parteien:
        grundlagen = praeambel.rechtsgrundlagen.get(partei.id)
        if grundlagen and partei.ist_seite in _SEITEN:
            gesetze = {norm.gesetz for g in grundlagen for norm in g.norm.normen}
            if all(_SEITE.get(gesetz, partei.ist_seite) != partei.ist_seite for gesetz in gesetze):
                genannt = " und ".join(sorted(gesetze))
                yield REGEL.befund(praeambel, "rechtsgrundlagen", partei.id, partei=partei.kurz, gesetz=genannt)
