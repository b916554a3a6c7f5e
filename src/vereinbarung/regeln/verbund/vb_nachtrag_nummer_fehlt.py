"""Between the Nachträge of one agreement a number is missing."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Unpruefbar
from vereinbarung.regeln.verbund._nachtraege import vorige
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-45",
    titel="Lücke in den Nummern der Nachträge",
    schwere=Schwere.WARNUNG,
    meldung="Vor dem {nummer}. Nachtrag fehlt der {fehlt}. Nachtrag zu „{ziel}“.",
    hilfe="Bitte legen Sie ihn in dieselbe Sammlung, oder berichtigen Sie die Nummer.",
    leitfaden=("NT1",),
    needs=("NT1",),
    arten=("nachtrag",),
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    nummer, verweis = a.auskunft.get("nummer"), a.verweis("NT1")
    if not nummer or nummer == 1 or verweis is None:
        return
    known = {b.auskunft["nummer"] for b in vorige(a, verbund)}
    if nummer - 1 in known:
        return
    if a.datei in verbund.offen:
        raise Unpruefbar("Ob alle früheren Nachträge vorliegen, zeigt erst eine Prüfung der ganzen Sammlung")
    yield REGEL.befund(a.ort("nummer"), nummer=nummer, fehlt=nummer - 1, ziel=verweis.ziel)
