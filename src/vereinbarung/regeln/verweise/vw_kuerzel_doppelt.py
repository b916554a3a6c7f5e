"""References: two entries of one list with one id."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Path, Regel, Schwere, verwandt
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="VW-23",
    titel="Kürzel in einer Liste doppelt",
    schwere=Schwere.WARNUNG,
    meldung="Das Kürzel „{id}“ hat in dieser Liste schon ein anderer Eintrag; wer es nennt, meint immer nur einen.",
    hilfe="Bitte geben Sie dem Eintrag ein anderes Kürzel, oder lassen Sie „id“ weg, wenn niemand darauf verweist.",
)

_EIGENE_REGEL = frozenset(("parteien", "anlagen", "absaetze", "eigene_paragraphen"))
"""Lists whose ids are judged by PA-04, VW-09 and VW-16, as errors."""


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    first: dict[tuple[Path, str], Path] = {}
    for pfad, text in context.texte():
        if pfad[-1] != "id" or len(pfad) < 3 or pfad[-3] in _EIGENE_REGEL:  # noqa: PLR2004 -- list, place, id
            continue
        other = first.setdefault((pfad[:-2], text), pfad)
        if other is not pfad:
            yield REGEL.befund(pfad, id=text, verwandt=(verwandt("Hier steht das Kürzel zuerst.", other),))
