"""C.3: a general funding promise for more than six months without separate consent (checklist F)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.fristen.dauer import Dauer, Einheit
from vereinbarung.fristen.rechnen import laufzeitende
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

_LAENGSTENS = Dauer(6, Einheit.MONATE)
# Weeks and days are compared with months on a calendar; any day will do for a rule of thumb.
_EIN_TAG = date(2001, 1, 1)

REGEL = Regel(
    id="C3-08",
    titel="Lange Förderzusage ohne Zustimmung",
    schwere=Schwere.HINWEIS,
    meldung="Die generelle Förderzusage für „{name}“ reicht bis zu {dauer}, ohne dass eine gesonderte Zustimmung "
    "vorgesehen ist.",
    hilfe="Bitte überlegen Sie, ob Sie unter „zustimmung_ab“ eine Dauer nennen, ab der gesondert zugestimmt wird.",
    leitfaden=("C.3",),
    needs=("C.3",),
    quelle="Leitfaden C.3, Merkliste Förderungsfragen",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    foerderung = geregelt(v.kooperationsfelder.foerderung)
    if foerderung is None:
        return
    for massnahme in foerderung.massnahmen:
        zusage = massnahme.foerderzusage
        if zusage and zusage.zustimmung_ab is None and _is_longer(zusage.bis):
            yield REGEL.befund(zusage, "bis", name=massnahme.name, dauer=zusage.bis.dativ)


def _is_longer(dauer: Dauer) -> bool:
    return not dauer.needs_kalender and laufzeitende(_EIN_TAG, dauer) > laufzeitende(_EIN_TAG, _LAENGSTENS)
