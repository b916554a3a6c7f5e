"""C.4: advance, bridging and provisional benefit mixed up by their norms."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import nennt

_VORSCHUSS, _VORLAEUFIG = "sgb1-42", "sgb1-43"
_REGELT = {_VORSCHUSS: "den Vorschuss", _VORLAEUFIG: "die vorläufige Leistung bei Streit über die Zuständigkeit"}

REGEL = Regel(
    id="C4-04",
    titel="Vorschuss und vorläufige Leistung vermengt",
    schwere=Schwere.WARNUNG,
    meldung="{norm} regelt nicht {was}, sondern {stattdessen}.",
    hilfe="Bitte halten Sie die drei Fälle auseinander: „vorschuss“, „ueberbrueckung“ und „vorlaeufige_leistung“.",
    leitfaden=("C.4",),
    needs=("C.4",),
    quelle="§§ 42, 43 SGB I",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leistungen = geregelt(v.kooperationsfelder.lohnersatzleistungen)
    if leistungen is None:
        return
    for teil, was, falsche in (
        (leistungen.vorschuss, "den Vorschuss", (_VORLAEUFIG,)),
        (leistungen.ueberbrueckung, "die Überbrückung", (_VORSCHUSS, _VORLAEUFIG)),
        (leistungen.vorlaeufige_leistung, "die vorläufige Leistung", (_VORSCHUSS,)),
    ):
        if teil is None or teil.norm is None:
            continue
        for eintrag in falsche:
            if nennt(teil.norm, eintrag):
                yield REGEL.befund(teil, "norm", norm=teil.norm.text, was=was, stattdessen=_REGELT[eintrag])
