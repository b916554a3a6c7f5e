"""VR: the Rahmenvereinbarung has ended, the Sondervereinbarung goes on without saying so (concept 8.5)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._rahmen import SONDER, rahmen_von
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-16",
    titel="Rahmenvereinbarung ist beendet",
    schwere=Schwere.WARNUNG,
    meldung="Die Rahmenvereinbarung „{rahmen}“ ist beendet, diese Sondervereinbarung aber nicht.",
    hilfe="Bitte setzen Sie auch hier den Status „beendet“, oder nennen Sie die Rahmenvereinbarung, die jetzt gilt. "
    "Soll die Sondervereinbarung allein weiter gelten, sagen Sie das mit „bei_ende: gilt weiter“.",
    leitfaden=("VR",),
    needs=("VR", "status"),
    arten=SONDER,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    pair = rahmen_von(a, verbund)
    if pair is None or a.status == "beendet" or a.auskunft.get("bei_ende") == "gilt_weiter":
        return
    verweis, rahmen = pair
    if rahmen.status == "beendet":
        place = Verwandt(rahmen.ort("status"), "Hier steht ihr Status.")
        yield REGEL.befund(a.ort(*verweis.pfad), rahmen=rahmen.kennung, verwandt=(place,))
