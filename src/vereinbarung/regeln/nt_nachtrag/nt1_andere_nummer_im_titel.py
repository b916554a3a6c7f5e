"""NT1: the title counts otherwise than `nummer`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="NT1-03",
    titel="Andere Nummer im Titel",
    schwere=Schwere.FEHLER,
    meldung="Im Titel steht der {im_titel}. Nachtrag, unter „nummer“ aber {nummer}.",
    hilfe="Bitte gleichen Sie Titel und Nummer einander an.",
    leitfaden=("NT1",),
    arten=("nachtrag",),
    abweichung_zulaessig=False,
)

_NUMMER = re.compile(r"\b(\d{1,3})\. ?Nachtrag|\bNachtrag (?:Nr\. ?)?(\d{1,3})\b|\b(\w+er) Nachtrag\b")
_WORTE = ("erster", "zweiter", "dritter", "vierter", "fünfter", "sechster", "siebter", "achter", "neunter", "zehnter")


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    m = _NUMMER.search(v.titel)
    if m is None or v.nummer is None:
        return
    wort = (m[3] or "").casefold()
    im_titel = _WORTE.index(wort) + 1 if wort in _WORTE else int(m[1] or m[2] or v.nummer)
    if im_titel != v.nummer:
        wo = (verwandt("Hier steht die andere Nummer.", ("nummer",)),)
        yield REGEL.befund(("titel",), von=m.start(), bis=m.end(), im_titel=im_titel, nummer=v.nummer, verwandt=wo)
