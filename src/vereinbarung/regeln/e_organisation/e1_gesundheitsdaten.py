"""E.1: health data without the special rule of § 76 SGB X (concept 8.4)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.e_organisation import Datenaustausch
from vereinbarung.model.values import Normangabe
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="E1-06",
    titel="Gesundheitsdaten ohne besondere Grundlage",
    schwere=Schwere.WARNUNG,
    meldung="Der Datenstrom „{zweck}“ enthält Gesundheitsdaten, nennt aber § 76 SGB X nicht.",
    hilfe="Bitte prüfen Sie, ob diese Daten nötig sind, und nennen Sie unter „rechtsgrundlage“ auch § 76 SGB X.",
    leitfaden=("E.1",),
    needs=("E.1",),
    quelle="§ 76 SGB X",
)

_HEALTH = ("gesundheit", "ärztlich", "diagnose", "behinderung", "krankheit", "sucht")


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    austausch = v.regelung("E.1", Datenaustausch)
    for strom in austausch.stroeme if austausch else ():
        if not (strom.gesundheitsdaten or any(w in d.casefold() for d in strom.daten for w in _HEALTH)):
            continue
        grundlage = strom.rechtsgrundlage
        if isinstance(grundlage, Normangabe) and any(
            n.gesetz == "SGB X" and n.nummer == "76" for n in grundlage.normen
        ):
            continue
        yield REGEL.befund(strom, "gesundheitsdaten" if strom.gesundheitsdaten else "daten", zweck=strom.zweck)
