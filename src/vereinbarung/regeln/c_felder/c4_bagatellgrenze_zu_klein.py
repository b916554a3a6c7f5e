"""C.4: a de-minimis limit below the one that the law sets anyway."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.recht.store import eintrag
from vereinbarung.regeln.context import Context

_VORSCHRIFT = "sgb10-110"

REGEL = Regel(
    id="C4-07",
    titel="Bagatellgrenze unter der gesetzlichen",
    schwere=Schwere.HINWEIS,
    meldung="Die Bagatellgrenze liegt unter der gesetzlichen von {grenze} {waehrung} und bewirkt deshalb nichts.",
    hilfe="Bitte streichen Sie die Angabe, oder vereinbaren Sie einen höheren Betrag.",
    leitfaden=("C.4",),
    needs=("C.4",),
    quelle="§ 110 SGB X",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leistungen = geregelt(v.kooperationsfelder.lohnersatzleistungen)
    betrag = leistungen.erstattung.bagatellgrenze if leistungen else None
    am = context.rechtsstand
    if leistungen is None or betrag is None or am is None:
        return
    for grenze in eintrag(_VORSCHRIFT).grenzen:
        if grenze.ab <= am <= grenze.bis and grenze.waehrung == betrag.waehrung and betrag.betrag < grenze.betrag:
            yield REGEL.befund(leistungen.erstattung, "bagatellgrenze", grenze=grenze.betrag, waehrung=grenze.waehrung)
