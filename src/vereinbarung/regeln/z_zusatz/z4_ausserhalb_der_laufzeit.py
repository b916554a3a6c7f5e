"""Z4: the stretch of time lies outside the term."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.zusatzvereinbarung import Zeit, Zusatzvereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag, zeitraum

REGEL = Regel(
    id="Z4-02",
    titel="Einsatz außerhalb der Laufzeit",
    schwere=Schwere.WARNUNG,
    meldung="Der Einsatz soll {wann} {tag} {was}; die Laufzeit {grenze}.",
    hilfe="Bitte passen Sie den Zeitraum oder die Laufzeit an.",
    leitfaden=("Z4", "G.2"),
    needs=("Z4", "G.2"),
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    zeit, laufzeit = v.regelung("Z4", Zeit), zeitraum(v, context)
    if zeit is None:
        return
    if zeit.von and laufzeit.von and zeit.von < laufzeit.von:
        yield REGEL.befund(
            zeit, "von", wann="am", tag=tag(zeit.von), was="beginnen", grenze=f"beginnt erst am {tag(laufzeit.von)}"
        )
    if zeit.bis and laufzeit.bis and zeit.bis > laufzeit.bis and not laufzeit.verlaengerbar:
        yield REGEL.befund(
            zeit, "bis", wann="bis zum", tag=tag(zeit.bis), was="dauern", grenze=f"endet am {tag(laufzeit.bis)}"
        )
