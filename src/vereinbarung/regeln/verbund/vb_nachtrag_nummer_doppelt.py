"""Two Nachträge of one agreement have the same number."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._nachtraege import andere
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-44",
    titel="Nummer des Nachtrags doppelt",
    schwere=Schwere.FEHLER,
    meldung="Auch „{andere}“ ist der {nummer}. Nachtrag zu „{ziel}“.",
    hilfe="Bitte zählen Sie die Nachträge einer Vereinbarung fortlaufend.",
    leitfaden=("NT1",),
    needs=("NT1",),
    arten=("nachtrag",),
    abweichung_zulaessig=False,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    nummer, verweis = a.auskunft.get("nummer"), a.verweis("NT1")
    same = [b for b in andere(a, verbund) if b.auskunft["nummer"] == nummer] if nummer else []
    if same and verweis:
        yield REGEL.befund(
            a.ort("nummer"),
            andere=same[0].kennung or same[0].datei,
            nummer=nummer,
            ziel=verweis.ziel,
            verwandt=tuple(Verwandt(b.ort("nummer"), "Hier steht dieselbe Nummer.") for b in same[:3]),
        )
