"""G.2: the day of review lies before the begin or after the fixed end."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.fristen.ergebnis import tag_text
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import grenzen, laufzeit_of

REGEL = Regel(
    id="G2-18",
    titel="Überprüfung außerhalb der Laufzeit",
    schwere=Schwere.FEHLER,
    meldung="Die Überprüfung am {tag} liegt {lage}.",
    hilfe="Bitte nennen Sie einen Tag innerhalb der Laufzeit, am besten vor dem letzten Tag für die Kündigung.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    abweichung_zulaessig=False,
    quelle="Leitfaden Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    tag = laufzeit.ueberpruefung.bis if laufzeit.ueberpruefung else None
    if tag is None:
        return
    beginn, ende = grenzen(v)
    automatisch = laufzeit.verlaengerung is not None and laufzeit.verlaengerung.durch == "automatisch"
    if beginn and tag < beginn:
        yield REGEL.befund(laufzeit, "ueberpruefung", tag=tag_text(tag), lage=f"vor dem Beginn am {tag_text(beginn)}")
    elif ende and tag > ende and not automatisch:
        yield REGEL.befund(laufzeit, "ueberpruefung", tag=tag_text(tag), lage=f"nach dem Ende am {tag_text(ende)}")
