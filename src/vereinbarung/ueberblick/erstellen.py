"""From the extracts of all agreements to the overview on a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from vereinbarung.fristen.rechnen import TAG, plus_monate
from vereinbarung.ueberblick import lage, parteien
from vereinbarung.ueberblick.matrix import matrix
from vereinbarung.ueberblick.termine import Fenster, termine
from vereinbarung.ueberblick.werte import JAHRE, Stand, Termin, Ueberblick, Unlesbar
from vereinbarung.verbund import Auszug, Verbund


def erstellen(
    auszuege: Iterable[Auszug], am: date, *, nicht_lesbar: Iterable[Unlesbar] = (), uebergangen: Iterable[str] = ()
) -> Ueberblick:
    """Return the overview. The order of the extracts plays no part; of unreadable ones only `nicht_lesbar` speaks.

    Raises ValueError for a day so late that the time line leaves the calendar (after 9997).
    """
    verbund = Verbund(a for a in auszuege if a.lesbar)
    fenster = Fenster(am, plus_monate(am, 12 * JAHRE) - TAG)
    staende: dict[str, Stand] = {}
    tage: list[Termin] = []
    for a in verbund.eigene:
        kalender = parteien.kalender(a, am)
        verweise = [(b, v) for b, v in verbund.verweise_auf(a.kennung) if a.kennung and b.datei != a.datei]
        stand = lage.stand(a, am, lage.plan(a, am, kalender), verweise)
        staende[a.datei] = stand
        tage += termine(a, stand, fenster, kalender)
    aemter, traeger, felder = matrix(verbund.eigene, staende, am)
    return Ueberblick(
        am,
        fenster.bis,
        aemter,
        traeger,
        felder,
        tuple(staende.values()),
        tuple(sorted(tage, key=lambda t: (t.tag, t.datei, t.art, t.text))),
        tuple(sorted(nicht_lesbar, key=lambda u: (u.datei, u.grund))),
        tuple(uebergangen),
    )
