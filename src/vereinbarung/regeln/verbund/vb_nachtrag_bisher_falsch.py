"""What a Nachtrag gives as the old text does not stand in the amended agreement (concept chapter 7)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.regeln.verbund._nachtraege import gleich, is_einzeln, stand
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
    verweis = a.verweis("NT1")
    parent = verbund.ziel(verweis) if verweis else None
    for one in a.auskunft.get("aenderungen", ()) if parent else ():
        ort, bisher = tuple(one["ort"]), one["bisher"]
        if parent is None or not ort or not bisher:
            continue
        dort = stand(a, parent, verbund, ort)
        if dort is FEHLT or not is_einzeln(dort) or gleich(dort, bisher):
            continue
        if one["neu"] and gleich(verbund.wert(parent, ort), one["neu"]):
            continue  # the file was brought up to date after this Nachtrag
        yield REGEL.befund(
            a.ort("aenderungen", one["nummer"], "bisher"),
            bisher=_kurz(bisher),
            ziel=parent.kennung,
            dort=_kurz(dort if isinstance(dort, list) else [dort]),
            verwandt=(Verwandt(parent.ort(*ort), "Hier steht der Wert."),),
        )


def _kurz(werte: list[object]) -> str:
    text = ", ".join(" ".join(str(w).split()) for w in werte)
    return text if len(text) <= _LANG else text[: _LANG - 1].rstrip() + "…"


_LANG = 80
"""So much of a text is shown."""
