"""A tag other than !!str and !; the value is read as if it were not there."""

from __future__ import annotations

from vereinbarung.befund import Regel, Schwere

REGEL = Regel(
    id="QU-16",
    titel="Typangabe mit „!“",
    schwere=Schwere.FEHLER,
    meldung="„{angabe}“ legt den Typ einer Angabe fest; das ist in Vereinbarungen nicht vorgesehen.",
    hilfe="Bitte löschen Sie „{angabe}“. Soll der Text mit „!“ beginnen, setzen Sie ihn in Anführungszeichen.",
    abweichung_zulaessig=False,
)
