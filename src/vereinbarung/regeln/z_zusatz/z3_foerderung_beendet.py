"""Z3: staff is funded by a programme that has ended."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Personal, Zusatzvereinbarung
from vereinbarung.recht.rechtsstand import Zustand
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import ersatz, instrument
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="Z3-05",
    titel="Förderung gibt es nicht mehr",
    schwere=Schwere.WARNUNG,
    meldung="Die Förderung „{foerderung}“ gibt es nach dem Rechtsstand {am} nicht mehr.",
    hilfe="Bitte nennen Sie eine Förderung, die es noch gibt{ersatz}. {hinweis}",
    leitfaden=("Z3",),
    needs=("Z3",),
    quelle="Rechtsdaten des Programms",
)

_BEENDET = frozenset({Zustand.AUFGEHOBEN, Zustand.UMNUMMERIERT, Zustand.NEU_BELEGT})


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    personal, am = v.regelung("Z3", Personal), context.rechtsstand
    if personal is None or am is None:
        return
    for davon in (d for zeile in personal.stellen for d in zeile.davon):
        a = instrument(davon.foerderung, am)
        if a.zustand in _BEENDET:
            neu = ersatz(a)
            yield REGEL.befund(
                davon,
                "foerderung",
                foerderung=davon.foerderung,
                am=tag(am),
                hinweis=a.hinweis,
                ersatz=f", zum Beispiel: {neu}" if neu else "",
            )
