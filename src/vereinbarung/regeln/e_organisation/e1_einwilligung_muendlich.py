"""E.1: oral consent."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E1-08",
    titel="Mündliche Einwilligung",
    schwere=Schwere.WARNUNG,
    meldung="Die Einwilligung soll nur mündlich eingeholt werden.",
    hilfe="Bitte holen Sie sie schriftlich ein; nur so lässt sie sich nachweisen.",
    leitfaden=("E.1", "N7"),
    needs=("E.1",),
    quelle="§ 67b SGB X",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.regelung("E.1", Datenaustausch)
    if austausch and austausch.einwilligung and austausch.einwilligung.form == "muendlich":
        yield REGEL.befund(austausch.einwilligung, "form")
