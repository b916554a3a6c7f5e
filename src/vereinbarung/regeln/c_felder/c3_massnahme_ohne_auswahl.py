"""C.3: a measure without a word on who selects or invites (checklist T)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C3-07",
    titel="Auswahl oder Einladung nicht geregelt",
    schwere=Schwere.HINWEIS,
    meldung="Für die Maßnahme „{name}“ ist nicht gesagt, wer {was}.",
    hilfe="Bitte ergänzen Sie „auswahl“ und „einladung“, damit niemand doppelt bearbeitet wird.",
    leitfaden=("C.3",),
    needs=("C.3",),
    quelle="Leitfaden C.3, Merkliste Teilnehmerauswahl",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    foerderung = geregelt(v.kooperationsfelder.foerderung)
    if foerderung is None:
        return
    for massnahme in foerderung.massnahmen:
        if massnahme.auswahl is None or massnahme.einladung is None:
            feld = "einladung" if massnahme.auswahl is not None else "auswahl"
            was = "die Teilnehmenden einlädt" if massnahme.auswahl is not None else "die Teilnehmenden auswählt"
            if massnahme.auswahl is None and massnahme.einladung is None:
                was = "die Teilnehmenden auswählt und einlädt"
            yield REGEL.befund(massnahme, feld, name=massnahme.name, was=was)
