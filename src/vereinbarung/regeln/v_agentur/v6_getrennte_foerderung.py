"""V6: the sides fund separately."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="V6-01",
    titel="Getrennte Förderung",
    schwere=Schwere.HINWEIS,
    meldung="Die Förderung läuft {art}; der Leitfaden wünscht nach Möglichkeit einen Antrag und eine Bewilligung.",
    hilfe="Bitte prüfen Sie, ob sich wenigstens einzelne Förderungen gemeinsam abwickeln lassen.",
    leitfaden=("V6",),
    needs=("V6",),
    quelle="Leitfaden, Abschnitt Vermittlungsagenturen",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    foerderung = geregelt(v.foerderung)
    if foerderung and foerderung.verfahren.art != "gemeinsam":
        yield REGEL.befund(foerderung, "verfahren", art=foerderung.verfahren.art)
