"""C.4: an advance paid by the Träger (concept 8.4 C.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.parteien import KOMMUNEN
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="C4-01",
    titel="Vorschuss durch den Träger",
    schwere=Schwere.WARNUNG,
    meldung="Den Vorschuss zahlt nach dieser Angabe „{partei}“; zuständig dafür ist das Arbeitsamt.",
    hilfe="Bitte tragen Sie bei „vorschuss“ das Arbeitsamt ein. Hilft der Träger mit eigener Leistung, bis das "
    "Arbeitsamt zahlt, gehört das unter „ueberbrueckung“; erstattet wird sie nach § 104 SGB X.",
    leitfaden=("C.4",),
    needs=("C.4", "parteien"),
    quelle="§ 42 SGB I, § 328 SGB III, § 104 SGB X",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leistungen = geregelt(v.kooperationsfelder.lohnersatzleistungen)
    if leistungen is None:
        return
    partei = v.partei(leistungen.vorschuss.zahlt)
    if partei and partei.art in KOMMUNEN:
        yield REGEL.befund(leistungen.vorschuss, "zahlt", partei=partei.kurz)
