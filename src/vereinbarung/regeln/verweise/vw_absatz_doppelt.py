"""References: two paragraphs of the drafter's with one id."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Path, Regel, Schwere, verwandt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.verweise._absaetze import absaetze

REGEL = Regel(
    id="VW-16",
    titel="Kürzel eines eigenen Absatzes doppelt",
    schwere=Schwere.FEHLER,
    meldung="Das Kürzel „{id}“ ist in dieser Datei schon vergeben; Verweise darauf wären nicht eindeutig.",
    hilfe="Bitte geben Sie dem Absatz oder Paragrafen ein anderes Kürzel.",
    abweichung_zulaessig=False,
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    first: dict[str, Path] = {}
    places = [(a.id, a.pfad) for a in absaetze(context)]
    places += [(p.id, ("eigene_paragraphen", i)) for i, p in enumerate(v.eigene_paragraphen)]
    for id_, pfad in places:
        other = first.setdefault(id_, pfad)
        if other is not pfad:
            place = verwandt("Hier steht das Kürzel zuerst.", (*other, "id"))
            yield REGEL.befund((*pfad, "id"), id=id_, verwandt=(place,))
