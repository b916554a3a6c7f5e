"""NT1: the amended agreement is given another day in some text (concept chapter 7: exactly one reference date)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from vereinbarung.befund import Befund, Regel, Schwere, verwandt
from vereinbarung.model.bezug import Nachtragsbezug
from vereinbarung.model.nachtrag import Nachtrag
from vereinbarung.model.values import parse_datum
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.zeitraum import tag

REGEL = Regel(
    id="NT1-01",
    titel="Zweites Datum der geänderten Vereinbarung",
    schwere=Schwere.FEHLER,
    meldung="Hier ist die geänderte Vereinbarung vom {anderes}, unter „bezug“ vom {vom}.",
    hilfe="Bitte nennen Sie überall denselben Tag, nämlich den des Abschlusses.",
    leitfaden=("NT1",),
    needs=("NT1",),
    abweichung_zulaessig=False,
)

_TAG = r"(\d{1,2}\.[ \u00a0]?(?:\d{1,2}\.[ \u00a0]?|[A-Za-zä]+[ \u00a0])\d{4})"
_KEYS = frozenset(("titel", "untertitel", "text", "absaetze"))


def check(v: Nachtrag, context: Context) -> Iterator[Befund]:
    bezug = v.regelung("NT1", Nachtragsbezug)
    if bezug is None or " vom " not in context.joined():
        return
    # Other agreements may be named with their own day: only what is called as the amended one is meant.
    names = "|".join(map(re.escape, {"Vereinbarung", bezug.bezeichnung.split()[0]}))
    pattern = re.compile(rf"\b(?:{names})\b[^.;\n]{{0,120}}?\bvom {_TAG}")
    for pfad, text in context.texte():
        if not _KEYS.intersection(map(str, pfad)) or "Nachtrag vom" in text:
            continue
        for m in pattern.finditer(text):
            anderes = _lies(m[1])
            if anderes and anderes != bezug.vom:
                wo = (verwandt("Hier steht das andere Datum.", bezug, "vom"),)
                yield REGEL.befund(
                    pfad, von=m.start(1), bis=m.end(1), anderes=tag(anderes), vom=tag(bezug.vom), verwandt=wo
                )


def _lies(text: str) -> date | None:
    try:
        return parse_datum(text)
    except ValueError:  # what looks like a date is none
        return None
