"""C.4: provisional benefit, and a refund by another norm than the one made for it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.rahmenvereinbarung import Rahmenvereinbarung
from vereinbarung.recht.store import eintrag
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.normen import nennt

_VORSCHRIFT = "sgb10-102"

REGEL = Regel(
    id="C4-03",
    titel="Erstattung passt nicht zur vorläufigen Leistung",
    schwere=Schwere.WARNUNG,
    meldung="Vereinbart ist eine vorläufige Leistung; sie wird nach {richtig} erstattet, genannt ist {norm}.",
    hilfe="Bitte nennen Sie unter „erstattung“ die Vorschrift {richtig}, bei Bedarf neben anderen.",
    leitfaden=("C.4",),
    needs=("C.4",),
    quelle="§ 43 SGB I, § 102 SGB X",
)


def check(v: Rahmenvereinbarung, context: Context) -> Iterator[Befund]:
    leistungen = geregelt(v.kooperationsfelder.lohnersatzleistungen)
    if leistungen and leistungen.vorlaeufige_leistung and not nennt(leistungen.erstattung.norm, _VORSCHRIFT):
        norm, richtig = leistungen.erstattung.norm.text, eintrag(_VORSCHRIFT).normen[0]
        yield REGEL.befund(leistungen.erstattung, "norm", norm=norm, richtig=richtig)
