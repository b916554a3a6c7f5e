"""A Zusatzvereinbarung begins before the agreement that it supplements (concept 8.6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.zeitraum import tag
from vereinbarung.verbund import Auszug, Verbund, ganz

REGEL = Regel(
    id="VB-32",
    titel="Zusatzvereinbarung beginnt vor der ergänzten Vereinbarung",
    schwere=Schwere.WARNUNG,
    meldung="Die Zusatzvereinbarung beginnt am {beginn}, die ergänzte Vereinbarung „{ziel}“ erst am {rahmen}.",
    hilfe="Bitte lassen Sie die Zusatzvereinbarung nicht früher beginnen als die Vereinbarung, zu der sie gehört.",
    leitfaden=("Z1", "G.2"),
    needs=("Z1", "G.2"),
    arten=("zusatzvereinbarung",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    verweis = a.verweis("Z1")
    parent = verbund.ziel(verweis) if verweis else None
    if parent is None or a.laufzeit is None or a.laufzeit.beginn is None:
        return
    rahmen = ganz(parent, "G.2").laufzeit
    if rahmen and rahmen.beginn and a.laufzeit.beginn < rahmen.beginn:
        place = (*leitfaden()["G.2"].path, "beginn")
        yield REGEL.befund(
            a.ort(*place),
            beginn=tag(a.laufzeit.beginn),
            ziel=parent.kennung,
            rahmen=tag(rahmen.beginn),
            verwandt=(Verwandt(parent.ort(*place), "Hier steht ihr Beginn."),),
        )
