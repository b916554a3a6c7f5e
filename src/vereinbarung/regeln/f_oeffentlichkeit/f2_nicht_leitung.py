"""F.2: public relations below the management level."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="F2-01",
    titel="Öffentlichkeitsarbeit unterhalb der Leitung",
    schwere=Schwere.WARNUNG,
    meldung="Für die Öffentlichkeitsarbeit ist mit „{funktion}“ nicht die Leitungsebene verantwortlich.",
    hilfe="Bitte benennen Sie eine Person oder Funktion der Leitung, oder begründen Sie die Abweichung.",
    leitfaden=("F.2",),
    needs=("F.2",),
    quelle="Leitfaden F.2",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leitung = geregelt(v.oeffentlichkeitsarbeit.leitung)
    for person in leitung.verantwortlich.values() if leitung else ():
        if person.ebene != "leitung":
            yield REGEL.befund(person, "ebene", funktion=person.funktion)
