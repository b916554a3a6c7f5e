"""References: a term of its own for a clause that the agreement does not have."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.model.base import geregelt
from vereinbarung.model.messages import suggestion
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._absaetze import absaetze

REGEL = Regel(
    id="VW-22",
    titel="Abweichende Laufzeit für Unbekanntes",
    schwere=Schwere.FEHLER,
    meldung="„{punkt}“ ist weder ein Punkt des Leitfadens noch ein eigener Absatz oder Paragraf.{vorschlag}",
    hilfe="Bitte nennen Sie den Punkt (H.12) oder das Kürzel des Absatzes, für den eine andere Laufzeit gilt.",
    leitfaden=("G.2",),
    needs=("G.2",),
    abweichung_zulaessig=False,
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = geregelt(v.geltung.laufzeit)
    if laufzeit is None or not laufzeit.abweichend:
        return
    known = {id_ for id_, a in leitfaden().items() if a.schluessel and not id_.startswith("N")}
    known |= {a.id for a in absaetze(context)} | {p.id for p in v.eigene_paragraphen}
    for abweichend in laufzeit.abweichend:
        if abweichend.punkt not in known:
            guess = suggestion(abweichend.punkt, known)
            yield REGEL.befund(
                abweichend, "punkt", punkt=abweichend.punkt, vorschlag=f" Meinten Sie „{guess}“?" if guess else ""
            )
