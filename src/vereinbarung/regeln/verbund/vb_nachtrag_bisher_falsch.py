"""What a Nachtrag gives as the old text does not stand in the amended agreement (concept chapter 7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._nachtraege import geaendert, gleich, is_einzeln, nachgefuehrt
from vereinbarung.verbund import FEHLT, Auszug, Verbund

REGEL = Regel(
    id="VB-41",
    titel="Bisheriger Wortlaut stimmt nicht",
    schwere=Schwere.FEHLER,
    meldung="Als bisheriger Wortlaut steht hier „{bisher}“; in „{ziel}“ steht an dieser Stelle „{dort}“.",
    hilfe="Bitte übernehmen Sie den Wortlaut der Vereinbarung, oder berichtigen Sie „pfad“.",
    leitfaden=("NT2", "NT1"),
    needs=("NT1", "NT2"),
    arten=("nachtrag",),
    abweichung_zulaessig=False,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    for parent, one, dort in geaendert(a, verbund):
        bisher = one["bisher"]
        if not bisher or dort is FEHLT or not is_einzeln(dort) or gleich(dort, bisher):
            continue
        if nachgefuehrt(a, parent, verbund, one):
            continue
        yield REGEL.befund(
            a.ort("aenderungen", one["nummer"], "bisher"),
            bisher=_kurz(bisher),
            ziel=parent.kennung,
            dort=_kurz(dort if isinstance(dort, list) else [dort]),
            verwandt=(Verwandt(parent.ort(*one["ort"]), "Hier steht der Wert."),),
        )


def _kurz(werte: list[object]) -> str:
    text = ", ".join(" ".join(str(w).split()) for w in werte)
    return text if len(text) <= _LANG else text[: _LANG - 1].rstrip() + "…"


_LANG = 80
"""So much of a text is shown."""
