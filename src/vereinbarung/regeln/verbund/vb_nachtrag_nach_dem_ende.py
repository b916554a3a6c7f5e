"""A Nachtrag takes effect after the amended agreement has ended."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.zeitraum import tag
from vereinbarung.verbund import Auszug, Verbund, ganz

REGEL = Regel(
    id="VB-47",
    titel="Nachtrag beginnt nach dem Ende der Vereinbarung",
    schwere=Schwere.WARNUNG,
    meldung="Der Nachtrag tritt am {beginn} in Kraft; „{ziel}“ endet schon am {ende}.",
    hilfe="Bitte prüfen Sie beide Tage. Wurde die Vereinbarung verlängert, begründen Sie bitte die Abweichung.",
    leitfaden=("NT4", "NT1"),
    needs=("NT1", "NT4"),
    arten=("nachtrag",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    verweis, beginn = a.verweis("NT1"), a.auskunft.get("beginn")
    parent = verbund.ziel(verweis) if verweis else None
    if parent is None or not beginn:
        return
    laufzeit = ganz(parent, "G.2").laufzeit
    if laufzeit is None or laufzeit.ende is None or laufzeit.verlaengerung == "automatisch":
        return
    am = date.fromisoformat(beginn)
    if am > laufzeit.ende:
        yield REGEL.befund(
            a.ort("inkrafttreten", "beginn"),
            beginn=tag(am),
            ziel=parent.kennung,
            ende=tag(laufzeit.ende),
            verwandt=(Verwandt(parent.ort(*leitfaden()["G.2"].path), "Hier steht ihre Laufzeit."),),
        )
