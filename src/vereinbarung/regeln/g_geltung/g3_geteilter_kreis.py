"""G.3: a Kreis of the area lies in several districts, and the other Arbeitsamt was not coordinated with (note N3)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete import register
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln import raum
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="G3-01",
    titel="Geteilter Kreis ohne Abstimmung",
    schwere=Schwere.WARNUNG,
    meldung="{kreis} liegt auch im Bezirk {bezirk}; eine Abstimmung mit diesem Arbeitsamt ist nicht genannt.",
    hilfe="Bitte stimmen Sie sich vorher ab und tragen Sie es unter „abstimmungen“ ein.",
    leitfaden=("G.3", "N3"),
    needs=("G.1", "G.3", "parteien"),
    quelle="Leitfaden G.3, Anmerkung 3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    am = raum.stichtag(context)
    nachbar = geregelt(v.geltung.nachbarbezirke)
    if nachbar is None:
        return
    named = {b.id for a in nachbar.abstimmungen for amt in a.arbeitsaemter if (b := register.arbeitsamt(amt))}
    for bezirk, kreis in raum.fremde_bezirke(v, am).items():
        other = register.arbeitsamt(bezirk)
        if bezirk not in named and other:
            key = "abstimmungen" if nachbar.abstimmungen else "entbehrlich"
            yield REGEL.befund(nachbar, key, schluessel=True, kreis=kreis, bezirk=other.ort)
