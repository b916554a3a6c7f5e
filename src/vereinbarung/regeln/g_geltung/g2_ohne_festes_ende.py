"""G.2: the agreement has no fixed end (note N6)."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-02",
    titel="Kein festes Ende",
    schwere=Schwere.WARNUNG,
    meldung="{satz} Ein fester Anlass, den Inhalt neu zu betrachten, fehlt.",
    hilfe="Bitte vereinbaren Sie ein Jahr mit der Möglichkeit der Verlängerung, oder begründen Sie die Abweichung.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="Leitfaden G.2, Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    ende, verlaengerung = laufzeit.ende, laufzeit.verlaengerung
    if laufzeit.unbefristet:
        yield REGEL.befund(laufzeit, "unbefristet", satz="Die Vereinbarung ist unbefristet.")
    elif ende and ende.mit and ende.am is None and ende.spaetestens is None:
        yield REGEL.befund(laufzeit, "ende", satz=f"Die Vereinbarung läuft, bis „{ende.was}“ eintritt.")
    elif verlaengerung and verlaengerung.unbefristet:
        yield REGEL.befund(
            laufzeit, "verlaengerung", satz="Die Vereinbarung läuft nach ihrem Ende auf unbestimmte Zeit weiter."
        )
