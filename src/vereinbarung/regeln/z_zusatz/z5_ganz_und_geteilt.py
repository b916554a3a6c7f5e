"""Z5: one side bears a kind of cost as a whole, and another a part of it."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.personal_geld import nach_kostenart
from vereinbarung.model.zusatzvereinbarung import Kosten, Zusatzvereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="Z5-04",
    titel="Kostenart ganz und zugleich geteilt",
    schwere=Schwere.FEHLER,
    meldung="„{kostenart}“ soll eine Seite ganz tragen, eine andere aber auch etwas davon.",
    hilfe="Bitte geben Sie bei jeder Seite „anteil“, „betrag“ oder „rest“ an, oder nennen Sie nur eine.",
    leitfaden=("Z5",),
    needs=("Z5",),
    abweichung_zulaessig=False,
)


def check(v: Zusatzvereinbarung, context: Context) -> Iterator[Befund]:
    kosten = v.regelung("Z5", Kosten)
    for group in nach_kostenart(kosten.positionen) if kosten else ():
        whole = [p for p in group if p.is_alles]
        if whole and len(group) > 1:
            other = next(p for p in group if p is not whole[-1])
            place = verwandt("Hier steht die andere Angabe.", other)
            yield REGEL.befund(whole[-1], kostenart=whole[-1].kostenart, verwandt=(place,))
