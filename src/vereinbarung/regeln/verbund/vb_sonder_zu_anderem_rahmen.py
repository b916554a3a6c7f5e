"""C.2: the Sondervereinbarung that is named belongs to another Rahmenvereinbarung (concept 8.5)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._rahmen import RAHMEN
from vereinbarung.verbund import Auszug, Verbund, ganz

REGEL = Regel(
    id="VB-14",
    titel="Sondervereinbarung gehört zu einer anderen Rahmenvereinbarung",
    schwere=Schwere.FEHLER,
    meldung="Die Sondervereinbarung „{ziel}“ gehört nach ihrer eigenen Angabe zu „{rahmen}“, nicht zu dieser "
    "Vereinbarung.",
    hilfe="Bitte prüfen Sie, welche Sondervereinbarung gemeint ist, oder berichtigen Sie dort die Rahmenvereinbarung.",
    leitfaden=("C.2", "VR"),
    needs=("C.2", "kennung"),
    arten=RAHMEN,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    verweis = a.verweis("C.2")
    sonder = verbund.ziel(verweis) if verweis else None
    back = ganz(sonder, "VR").verweis("VR") if sonder else None
    if verweis and sonder and back and back.ziel != a.kennung:
        place = Verwandt(sonder.ort(*back.pfad), "Hier nennt sie ihre Rahmenvereinbarung.")
        yield REGEL.befund(a.ort(*verweis.pfad), ziel=verweis.ziel, rahmen=back.ziel, verwandt=(place,))
