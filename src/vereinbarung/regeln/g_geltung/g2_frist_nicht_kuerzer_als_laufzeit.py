"""G.2: a notice period as long as the term or longer."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.fristen.dauer import Dauer
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.g_geltung._term import laufzeit_of

REGEL = Regel(
    id="G2-06",
    titel="Kündigungsfrist nicht kürzer als die Laufzeit",
    schwere=Schwere.WARNUNG,
    meldung="Die Frist von {frist} ist nicht kürzer als die Laufzeit von {dauer}; während der ersten Laufzeit hilft "
    "sie niemandem.",
    hilfe="Bitte verkürzen Sie die Frist, zum Beispiel auf 3 Monate.",
    leitfaden=("G.2", "N6"),
    needs=("G.2",),
    quelle="Leitfaden G.2, Anmerkung 6",
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    laufzeit = laufzeit_of(v)
    monate = laufzeit.dauer.monate if laufzeit.dauer else None
    if laufzeit.dauer is None or monate is None:
        return
    verlaengerung, ordentlich = laufzeit.verlaengerung, laufzeit.kuendigung and laufzeit.kuendigung.ordentlich
    if ordentlich and ordentlich.frist and _is_so_lang(ordentlich.frist.dauer, monate):
        yield REGEL.befund(ordentlich, "frist", frist=_dativ(ordentlich.frist.dauer), dauer=laufzeit.dauer.dativ)
    if verlaengerung and _is_so_lang(verlaengerung.widerspruch, monate):
        frist = _dativ(verlaengerung.widerspruch)
        yield REGEL.befund(verlaengerung, "widerspruch", frist=frist, dauer=laufzeit.dauer.dativ)


def _is_so_lang(frist: Dauer | None, monate: int) -> bool:
    return frist is not None and frist.monate is not None and frist.monate >= monate


def _dativ(frist: Dauer | None) -> str:
    return frist.dativ if frist else ""
