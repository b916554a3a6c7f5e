"""E.1: a data flow with neither consent nor legal basis (concept 8.1)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E1-01",
    titel="Datenstrom ohne Einwilligung und ohne Rechtsgrundlage",
    schwere=Schwere.FEHLER,
    meldung="Für die Weitergabe „{zweck}“ ist weder eine Einwilligung noch eine Rechtsgrundlage genannt.",
    hilfe="Bitte ergänzen Sie „einwilligung: vorab und schriftlich“ beim Datenaustausch, oder nennen Sie beim "
    "Datenstrom die Rechtsgrundlage, zum Beispiel § 69 Abs. 1 Nr. 1 SGB X.",
    leitfaden=("E.1", "N7"),
    needs=("E.1",),
    abweichung_zulaessig=False,
    quelle="§§ 67b, 67d SGB X; Leitfaden E.1, Anmerkung 7",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.regelung("E.1", Datenaustausch)
    if austausch is None or austausch.einwilligung is not None:
        return
    for strom in austausch.stroeme:
        if strom.rechtsgrundlage is None or strom.rechtsgrundlage == "Einwilligung":
            yield REGEL.befund(strom, "rechtsgrundlage", zweck=strom.zweck)
