"""G.2: a Sondervereinbarung begins before its Rahmenvereinbarung (concept 8.5)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.verbund._rahmen import SONDER, rahmen_von
from vereinbarung.regeln.zeitraum import tag
from vereinbarung.verbund import Auszug, Verbund, ganz

REGEL = Regel(
    id="VB-15",
    titel="Beginnt vor der Rahmenvereinbarung",
    schwere=Schwere.WARNUNG,
    meldung="Diese Sondervereinbarung beginnt am {beginn}, die Rahmenvereinbarung „{rahmen}“ erst am {rahmenbeginn}.",
    hilfe="Bitte lassen Sie beide am selben Tag beginnen, oder führen Sie die Einrichtung dort unter C.2 als "
    "„bestehend“.",
    leitfaden=("G.2", "VR"),
    needs=("VR", "G.2"),
    arten=SONDER,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    pair = rahmen_von(a, verbund)
    beginn = a.laufzeit.beginn if a.laufzeit else None
    if pair is None or beginn is None or pair[1].auskunft.get("einrichtung") == "bestehend":
        return
    there = ganz(pair[1], "G.2").laufzeit
    if there and there.beginn and beginn < there.beginn:
        place = (*leitfaden()["G.2"].path, "beginn")
        yield REGEL.befund(
            a.ort(*place),
            beginn=tag(beginn),
            rahmen=pair[1].kennung,
            rahmenbeginn=tag(there.beginn),
            verwandt=(Verwandt(pair[1].ort(*place), "Hier steht ihr Beginn."),),
        )
