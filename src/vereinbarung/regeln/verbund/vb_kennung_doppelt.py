"""Several agreements bear the same id, so that references to it lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Verwandt
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-01",
    titel="Kennung mehrfach vergeben",
    schwere=Schwere.FEHLER,
    meldung="Die Kennung „{kennung}“ trägt auch {andere}.",
    hilfe="Bitte geben Sie jeder Vereinbarung eine eigene Kennung; andere Dateien finden sie nur über diese.",
    needs=("kennung",),
    abweichung_zulaessig=False,
)

NAMED = 3
"""So many of the other files are shown."""


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    group = verbund.mit_kennung(a.kennung)
    if len(group) < 2:  # noqa: PLR2004 -- the agreement itself
        return
    others = [other for other in group[: NAMED + 1] if other.datei != a.datei][:NAMED]
    count = len(group) - 1
    # A copy beside a file that is checked alone is no reason to refuse the contract.
    checked = sum(other.datei in verbund.geprueft for other in group) > 1
    yield REGEL.befund(
        a.ort("kennung"),
        kennung=a.kennung,
        schwere=Schwere.FEHLER if checked else Schwere.WARNUNG,
        andere="eine andere Datei" if count == 1 else f"jede von {count} anderen Dateien",
        verwandt=tuple(Verwandt(other.ort("kennung"), "Hier steht dieselbe Kennung.") for other in others),
    )
