"""E.1: matching of data without § 117 BSHG (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E1-05",
    titel="Abgleich ohne gesetzliche Grundlage",
    schwere=Schwere.HINWEIS,
    meldung="Für den Datenabgleich „{zweck}“ ist keine gesetzliche Grundlage genannt.",
    hilfe="Bitte nennen Sie unter „rechtsgrundlage“ die Vorschrift, die den Abgleich erlaubt (im "
    "Sozialhilferecht § 117 BSHG).",
    leitfaden=("E.1",),
    needs=("E.1",),
    quelle="§ 117 BSHG",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.regelung("E.1", Datenaustausch)
    for strom in austausch.stroeme if austausch else ():
        if strom.weg == "Abgleich" and (strom.rechtsgrundlage is None or strom.rechtsgrundlage == "Einwilligung"):
            yield REGEL.befund(strom, "weg", zweck=strom.zweck)
