"""G.2: the term begins before the day of signing, and nobody says that this is meant."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.fristen.ergebnis import tag_text
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-16",
    titel="Beginn vor der Unterschrift",
    schwere=Schwere.WARNUNG,
    meldung="Die Vereinbarung soll am {beginn} beginnen, wird aber erst am {am} unterschrieben.",
    hilfe="Bitte prüfen Sie beide Tage. Ist die Rückwirkung gewollt, schreiben Sie "
    "„beginn: {{am: {beginn}, rueckwirkend: ja}}“.",
    leitfaden=("G.2",),
    needs=("G.2",),
    quelle="§ 56 SGB X",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    am = v.unterzeichnung.am if v.unterzeichnung else None
    laufzeit = laufzeit_of(v)
    beginn = laufzeit.beginn_am
    if am and beginn and beginn < am and laufzeit.beginn and not laufzeit.beginn.rueckwirkend:
        wo = (verwandt("Hier steht der Tag der Unterschrift.", ("unterzeichnung", "am")),)
        yield REGEL.befund(laufzeit, "beginn", beginn=tag_text(beginn), am=tag_text(am), verwandt=wo)
