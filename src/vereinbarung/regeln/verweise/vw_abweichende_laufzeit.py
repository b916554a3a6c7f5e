"""References: a term of its own for a clause that the agreement does not have."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.leitfaden.arten import arten
from vereinbarung.model.messages import suggestion
from vereinbarung.model.vereinbarung import Vereinbarung
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


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = v.laufzeit
    if laufzeit is None or not laufzeit.abweichend:
        return
    known = set(arten()[v.art].paragrafen)
    known |= {a.id for a in absaetze(context)} | {p.id for p in v.eigene_paragraphen}
    for abweichend in laufzeit.abweichend:
        if abweichend.punkt not in known:
            guess = suggestion(abweichend.punkt, known)
            yield REGEL.befund(
                abweichend, "punkt", punkt=abweichend.punkt, vorschlag=f" Meinten Sie „{guess}“?" if guess else ""
            )
