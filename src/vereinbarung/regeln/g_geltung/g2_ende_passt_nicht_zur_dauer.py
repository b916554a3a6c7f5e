"""G.2: the end written is not the one the length of the term yields."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.fristen.ergebnis import tag_text
from vereinbarung.fristen.rechnen import laufzeitende
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import grenzen, laufzeit_of

REGEL = Regel(
    id="G2-09",
    titel="Ende passt nicht zur Dauer",
    schwere=Schwere.FEHLER,
    meldung="{dauer} ab dem {beginn} enden mit Ablauf des {gerechnet}, angegeben ist der {ende}.",
    hilfe="Bitte streichen Sie „dauer“ oder „ende“, oder bringen Sie beide in Einklang.",
    leitfaden=("G.2",),
    needs=("G.2",),
    abweichung_zulaessig=False,
    quelle="§ 187 Abs. 2, § 188 Abs. 2 BGB",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    dauer = laufzeit.dauer
    if laufzeit.ende is None or dauer is None or dauer.needs_kalender:
        return
    beginn, ende = grenzen(v)
    if beginn and ende and ende >= beginn and (gerechnet := laufzeitende(beginn, dauer)) != ende:
        yield REGEL.befund(
            laufzeit, "ende", dauer=dauer, beginn=tag_text(beginn), gerechnet=tag_text(gerechnet), ende=tag_text(ende)
        )
