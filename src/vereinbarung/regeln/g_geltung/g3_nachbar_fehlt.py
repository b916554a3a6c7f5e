"""G.3: a neighbouring district is not mentioned."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.gebiete import register
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln import raum
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="G3-03",
    titel="Nachbarbezirk nicht genannt",
    schwere=Schwere.HINWEIS,
    meldung="Zur Abstimmung mit {bezirke} ist nichts gesagt.",
    hilfe="Bitte ergänzen Sie die Abstimmung, oder nennen Sie unter „ergebnis“, warum sie nicht nötig war.",
    leitfaden=("G.3",),
    needs=("G.3", "parteien"),
    quelle="Leitfaden G.3",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    am = raum.stichtag(context)
    nachbar = geregelt(v.geltung.nachbarbezirke)
    if nachbar is None or not nachbar.abstimmungen:
        return
    own = raum.eigene_bezirke(v)
    named = {b.id for a in nachbar.abstimmungen for amt in a.arbeitsaemter if (b := register.arbeitsamt(amt))}
    around = {b.id: b.ort for id_ in own for b in register.nachbarbezirke(id_, am) if b.id not in own}
    missing = [ort for id_, ort in around.items() if id_ not in named]
    if missing:
        yield REGEL.befund(nachbar, "abstimmungen", schluessel=True, bezirke=", ".join(missing))
