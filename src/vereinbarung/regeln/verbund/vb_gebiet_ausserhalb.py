"""G.1: the area of a Sondervereinbarung goes beyond that of its Rahmenvereinbarung without a reason (concept 8.5)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Unpruefbar, Verwandt
from vereinbarung.gebiete import register
from vereinbarung.leitfaden.leitfaden import leitfaden
from vereinbarung.regeln.verbund._flaeche import innerhalb
from vereinbarung.regeln.verbund._rahmen import SONDER, rahmen_von
from vereinbarung.verbund import Auszug, Gebietsauszug, Verbund, ganz

REGEL = Regel(
    id="VB-11",
    titel="Gebiet außerhalb der Rahmenvereinbarung",
    schwere=Schwere.WARNUNG,
    meldung="{teil} gehört nicht zum Gebiet der Rahmenvereinbarung „{rahmen}“.",
    hilfe="Bitte nehmen Sie das Gebiet zurück, oder nennen Sie unter „rahmenvereinbarung“ mit „gebiet_ausserhalb“ den "
    "Grund.",
    leitfaden=("G.1", "VR"),
    needs=("VR", "G.1"),
    arten=SONDER,
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    pair = rahmen_von(a, verbund)
    if pair is None or "gebiet_ausserhalb" in a.auskunft or not ganz(pair[1], "G.1").gebiet:
        return
    _, rahmen = pair
    unknown = ""
    for teil in a.gebiet:
        inside = innerhalb(teil, rahmen.gebiet, a.rechtsstand)
        if inside is None:
            unknown = unknown or _name(teil)
        elif not inside:
            place = Verwandt(rahmen.ort(*leitfaden()["G.1"].path, schluessel=True), "Hier steht ihr Gebiet.")
            yield REGEL.befund(a.ort(*teil.pfad), teil=_name(teil), rahmen=rahmen.kennung, verwandt=(place,))
    if unknown:
        raise Unpruefbar(f"Ob {unknown} zum Gebiet von „{rahmen.kennung}“ gehört, sagen die Daten nicht")


def _name(teil: Gebietsauszug) -> str:
    kreis, stadt = register.kreis(teil.ags), register.stadt(teil.ags)
    known = stadt.name if stadt else kreis.vertragsbezeichnung if kreis and kreis.ags == teil.ags else ""
    return f"„{teil.teil or teil.name or known or teil.ags}“"
