"""G.2: the review comes when the renewal can no longer be prevented."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.fristen.ergebnis import tag_text
from vereinbarung.fristen.kuendigung import berechne, letzter_widerspruch
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import grenzen, laufzeit_of, regel_of

REGEL = Regel(
    id="G2-14",
    titel="Überprüfung nach dem letzten Tag der Kündigung",
    schwere=Schwere.WARNUNG,
    meldung="Überprüft wird erst am {pruefung}; die Verlängerung lässt sich aber nur bis zum {letzter} verhindern.",
    hilfe="Bitte legen Sie die Überprüfung vor diesen Tag.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="§§ 187, 188 BGB; Leitfaden Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    if laufzeit.ueberpruefung is None or laufzeit.ueberpruefung.alle:
        return
    if laufzeit.verlaengerung is None or laufzeit.verlaengerung.durch != "automatisch":
        return
    beginn = grenzen(v)[0]
    if beginn is None:
        return
    letzter = letzter_widerspruch(regel_of(v))
    if letzter is None or letzter < beginn:
        return  # of a period longer than the term speaks G2-06
    pruefung = berechne(regel_of(v), beginn).ueberpruefung.datum
    if pruefung and pruefung > letzter:
        yield REGEL.befund(laufzeit, "ueberpruefung", pruefung=tag_text(pruefung), letzter=tag_text(letzter))
