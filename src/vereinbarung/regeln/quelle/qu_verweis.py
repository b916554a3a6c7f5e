"""An alias without anchor or inside its own anchor, or an anchor's name used twice."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-14",
    titel="Verweis führt ins Leere oder im Kreis",
    schwere=Schwere.FEHLER,
    meldung="Der Verweis „{name}“ lässt sich nicht auflösen: {grund}.",
    hilfe=(
        "Bitte schreiben Sie die Angabe aus. Soll der Text mit „*“ oder „&“ beginnen, setzen Sie ihn in "
        "Anführungszeichen."
    ),
    abweichung_zulaessig=False,
)
