"""A Zusatzvereinbarung outlives the agreement that it supplements and does not say how (concept 8.6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.zeitraum import tag
from vereinbarung.verbund import Auszug, Verbund, ganz

REGEL = Regel(
    id="VB-33",
    titel="Zusatzvereinbarung gilt länger als die ergänzte Vereinbarung",
    schwere=Schwere.WARNUNG,
    meldung="Die Zusatzvereinbarung gilt {dauer}, die ergänzte Vereinbarung „{ziel}“ endet am {rahmen}.",
    hilfe="Bitte schreiben Sie unter „bezug“ mit „bei_ende“, was dann gilt: „endet“, „gilt weiter“ oder „kuendbar“.",
    leitfaden=("Z1", "G.2"),
    needs=("Z1", "G.2"),
    arten=("zusatzvereinbarung",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    verweis = a.verweis("Z1")
    parent = verbund.ziel(verweis) if verweis else None
    if parent is None or a.laufzeit is None or "bei_ende" in a.auskunft:
        return
    rahmen = ganz(parent, "G.2").laufzeit
    # A renewal may carry the other agreement past its first end; that is for the day it is decided.
    if rahmen is None or rahmen.ende is None or rahmen.verlaengerung == "automatisch":
        return
    if a.laufzeit.offen or (a.laufzeit.ende and a.laufzeit.ende > rahmen.ende):
        place = leitfaden()["G.2"].path
        yield REGEL.befund(
            a.ort(*place, "unbefristet" if a.laufzeit.offen else "ende"),
            dauer=f"bis zum {tag(a.laufzeit.ende)}" if a.laufzeit.ende else "auf unbestimmte Zeit",
            ziel=parent.kennung,
            rahmen=tag(rahmen.ende),
            verwandt=(Verwandt(parent.ort(*place), "Hier steht ihre Laufzeit."),),
        )
