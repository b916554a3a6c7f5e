"""An agreement names another by an id that no file bears."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, Unpruefbar
from vereinbarung.verbund import Auszug, Verbund

REGEL = Regel(
    id="VB-02",
    titel="Genannte Vereinbarung nicht gefunden",
    schwere=Schwere.WARNUNG,
    meldung="Eine Vereinbarung mit der Kennung „{ziel}“ wurde nicht gefunden.{vorschlag}",
    hilfe="Bitte prüfen Sie die Schreibweise, oder legen Sie die genannte Vereinbarung in dieselbe Sammlung. Liegt sie "
    "nur auf Papier vor, nennen Sie das bitte als Grund unter „abweichungen“.",
)


def check_verbund(a: Auszug, verbund: Verbund) -> Iterator[Befund]:
    missing = [v for v in a.verweise if not verbund.mit_kennung(v.ziel)]
    if not missing:
        return
    names = ", ".join(f"„{ziel}“" for ziel in dict.fromkeys(v.ziel for v in missing))
    if a.datei in verbund.offen:
        # Of a file checked alone, outside any collection, nobody expects that what it names is at hand.
        raise Unpruefbar(f"{names} liegt nicht bei dieser Datei; die Angaben dort wurden nicht verglichen")
    if verbund.ohne_kennung:
        raise Unpruefbar(
            f"{names} kann eine Datei sein, deren Kennung nicht lesbar ist („{verbund.ohne_kennung[0].datei}“)"
        )
    for verweis in missing:
        guess = verbund.vorschlag(verweis)
        vorschlag = f" Meinten Sie „{guess}“?" if guess else ""
        yield REGEL.befund(a.ort(*verweis.pfad), ziel=verweis.ziel, vorschlag=vorschlag)
