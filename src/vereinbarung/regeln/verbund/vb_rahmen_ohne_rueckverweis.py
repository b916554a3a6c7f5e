"""VR: the Rahmenvereinbarung does not provide for the joint agency of this Sondervereinbarung (concept 8.5)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.verbund._rahmen import SONDER, rahmen_von
from vereinbarung.verbund import Auszug, Verbund, ganz

REGEL = Regel(
    id="VB-13",
    titel="Rahmenvereinbarung sieht die Einrichtung nicht vor",
    schwere=Schwere.WARNUNG,
    meldung="Die Rahmenvereinbarung „{rahmen}“ nennt unter C.2 weder diese Sondervereinbarung noch eine Absicht dazu.",
    hilfe="Bitte nennen Sie dort unter „vermittlungseinrichtung“ die Kennung „{kennung}“, oder vereinbaren Sie einen "
    "Nachtrag zu C.2.",
    leitfaden=("VR", "C.2", "N8"),
    needs=("VR", "kennung"),
    arten=SONDER,
    quelle="Leitfaden C.2, Anmerkung 8",
)

ABSICHTEN = ("absicht", "geplant_zum", "vorklaerung")


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    pair = rahmen_von(a, verbund)
    if pair is None:
        return
    verweis, rahmen = pair
    back = ganz(rahmen, "C.2").verweis("C.2")
    if (back and back.ziel == a.kennung) or rahmen.auskunft.get("einrichtung") in ABSICHTEN:
        return
    if any(v.punkt == "NT1" and "C.2" in n.auskunft.get("punkte", ()) for n, v in verbund.verweise_auf(rahmen.kennung)):
        return
    place = Verwandt(rahmen.ort(*leitfaden()["C.2"].path, schluessel=True), "Hier wäre der Platz dafür.")
    yield REGEL.befund(a.ort(*verweis.pfad), rahmen=rahmen.kennung, kennung=a.kennung, verwandt=(place,))
