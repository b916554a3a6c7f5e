"""H.10: an agreement that is replaced begins no earlier than the one that replaces it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.zeitraum import tag
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-05",
    titel="Abgelöste Vereinbarung beginnt nicht früher",
    schwere=Schwere.FEHLER,
    meldung="Die abgelöste Vereinbarung „{ziel}“ beginnt am {frueher}, diese hier schon am {beginn}.",
    hilfe="Bitte prüfen Sie, welche von beiden die frühere ist; nur sie kann abgelöst werden.",
    leitfaden=("H.10",),
    needs=("G.2", "H.10"),
    abweichung_zulaessig=False,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    beginn = a.laufzeit.beginn if a.laufzeit else None
    for verweis in a.verweise:
        if verweis.punkt != "H.10" or beginn is None or verweis.ziel == a.kennung:
            continue
        other = verbund.ziel(verweis)
        frueher = other.laufzeit.beginn if other and other.laufzeit else None
        if other and frueher and frueher >= beginn:
            place = other.ort(*leitfaden()["G.2"].path, "beginn")
            yield REGEL.befund(
                a.ort(*verweis.pfad),
                ziel=verweis.ziel,
                frueher=tag(frueher),
                beginn=tag(beginn),
                verwandt=(Verwandt(place, "Hier steht ihr Beginn."),),
            )
