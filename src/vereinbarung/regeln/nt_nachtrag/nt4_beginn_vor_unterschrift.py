"""NT4: the changes hold from a day before the signature, and nobody says that this is meant."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.nachtrag import Nachtrag, Wirksamwerden
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="NT4-01",
    titel="Nachtrag beginnt vor der Unterschrift",
    schwere=Schwere.WARNUNG,
    meldung="Der Nachtrag soll am {beginn} in Kraft treten, wird aber erst am {am} unterschrieben.",
    hilfe="Bitte prüfen Sie beide Tage. Ist die Rückwirkung gewollt, schreiben Sie "
    "„beginn: {{am: {beginn}, rueckwirkend: ja}}“.",
    leitfaden=("NT4",),
    needs=("NT4",),
    quelle="§ 56 SGB X",
)


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    wirksam = v.regelung("NT4", Wirksamwerden)
    am = v.unterzeichnung.am if v.unterzeichnung else None
    beginn = wirksam.beginn_am if wirksam else None
    if wirksam and am and beginn and beginn < am and not wirksam.beginn.rueckwirkend:
        wo = (verwandt("Hier steht der Tag der Unterschrift.", ("unterzeichnung", "am")),)
        yield REGEL.befund(wirksam, "beginn", beginn=tag(beginn), am=tag(am), verwandt=wo)
