"""G.2: a Sondervereinbarung may outlive its Rahmenvereinbarung and does not say what happens then (concept 8.5)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.verbund._rahmen import SONDER, rahmen_von
from vereinbarung.regeln.zeitraum import tag
from vereinbarung.verbund import Auszug, Laufzeitauszug, Verbund, ganz

REGEL = Regel(
    id="VB-12",
    titel="Läuft länger als die Rahmenvereinbarung",
    schwere=Schwere.WARNUNG,
    meldung="Diese Sondervereinbarung {wie}; was gilt, wenn die Rahmenvereinbarung „{rahmen}“ endet, ist nicht gesagt.",
    hilfe="Bitte sagen Sie unter „rahmenvereinbarung“ mit „bei_ende“, ob sie dann endet, weiter gilt oder "
    "gekündigt werden kann.",
    leitfaden=("G.2", "VR"),
    needs=("VR", "G.2"),
    arten=SONDER,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    pair = rahmen_von(a, verbund)
    if pair is None or "bei_ende" in a.auskunft:
        return
    verweis, rahmen = pair
    there = ganz(rahmen, "G.2").laufzeit
    if a.laufzeit is None or there is None:
        return
    wie = _longer(a.laufzeit, there)
    if wie:
        place = Verwandt(rahmen.ort(*leitfaden()["G.2"].path, schluessel=True), "Hier steht ihre Laufzeit.")
        yield REGEL.befund(a.ort(*verweis.pfad[:-1], "bei_ende"), wie=wie, rahmen=rahmen.kennung, verwandt=(place,))


def _longer(own: Laufzeitauszug, there: Laufzeitauszug) -> str:
    """Return in which way the one may go on after the other, "" if it does not."""
    if there.offen:
        return ""
    if own.offen:
        return "ist unbefristet"
    if own.ende and there.ende and own.ende > there.ende:
        return f"läuft bis zum {tag(own.ende)}, die Rahmenvereinbarung zunächst nur bis zum {tag(there.ende)}"
    if own.ende_mit or own.verlaengerung != "automatisch" or there.verlaengerung == "automatisch":
        return ""
    return "verlängert sich von selbst, die Rahmenvereinbarung nicht"
