"""G.2: the longest total term is shorter than the first term."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-17",
    titel="Höchstlaufzeit kürzer als die Laufzeit",
    schwere=Schwere.FEHLER,
    meldung="Die Vereinbarung soll höchstens {hoechstens} laufen, läuft aber schon ohne Verlängerung {dauer}.",
    hilfe="Bitte erhöhen Sie „hoechstens“ auf die Laufzeit mit allen Verlängerungen, oder streichen Sie die Angabe.",
    leitfaden=("G.2",),
    needs=("G.2",),
    abweichung_zulaessig=False,
    quelle="§§ 187, 188 BGB",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    verlaengerung, dauer = laufzeit.verlaengerung, laufzeit.dauer
    if verlaengerung is None or verlaengerung.hoechstens is None or dauer is None:
        return
    laengste, erste = verlaengerung.hoechstens.monate, dauer.monate
    if laengste is not None and erste is not None and laengste < erste:
        yield REGEL.befund(verlaengerung, "hoechstens", hoechstens=verlaengerung.hoechstens, dauer=dauer)
