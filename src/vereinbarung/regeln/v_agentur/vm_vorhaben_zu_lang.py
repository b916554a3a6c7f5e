"""VM: a trial that lasts longer than the clause allows."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.base import geregelt
from vereinbarung.model.sondervereinbarung import Sondervereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.v_agentur._agentur import laengste_dauer
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="VM-04",
    titel="Modellvorhaben zu lang",
    schwere=Schwere.FEHLER,
    meldung="Das Modellvorhaben soll bis zum {ende} laufen; zulässig ist es längstens bis zum {laengstens} ({grund}).",
    hilfe="Bitte kürzen Sie das Vorhaben und lassen Sie die Einrichtung danach im geltenden Recht (M1) weiterarbeiten.",
    leitfaden=("VM",),
    needs=("VM",),
    abweichung_zulaessig=False,
    quelle="Leitfaden, Ausblick; Erprobungsklausel",
)


def check(v: Sondervereinbarung, context: Context) -> Iterator[Befund]:
    einrichtung = geregelt(v.einrichtung)
    vorhaben = einrichtung.modellvorhaben if einrichtung else None
    if vorhaben is None or vorhaben.bis is None:
        return
    laengstens, grund = laengste_dauer(vorhaben.aufgenommen_am)
    if vorhaben.bis > laengstens:
        yield REGEL.befund(vorhaben, "bis", ende=tag(vorhaben.bis), laengstens=tag(laengstens), grund=grund)
