"""Text: placeholders of a template that were never filled (lint of concept chapter 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context

REGEL = Regel(
    id="TX-01",
    titel="Platzhalter stehen geblieben",
    schwere=Schwere.WARNUNG,
    meldung="„{text}“ ist ein Platzhalter, der noch ausgefüllt werden muss.",
    hilfe="Bitte setzen Sie hier die richtige Angabe ein. Ist ein Name noch offen, lassen Sie die Angabe weg.",
    abweichung_zulaessig=False,
)
_VERDACHT = (
    "[",
    "Muster",
    "xx",
    "XX",
    "§ x",
    "§ X",
    "N.N",
    "N. N",
    "TODO",
    "FIXME",
    "TBD",
    "tbd",
    "t.b.d",
    "???",
    "....",
    "……",
    "….",
    "___",
    "orem ",
)
_PLATZHALTER = re.compile(
    r"\bMuster(?:stadt|kreis|mann|frau|hausen|dorf|ort|land|straße|strasse|amt)\b"
    r"|(?<!\[)\[(?:[\s\u00a0]*[•●…._?xX*-]+[\s\u00a0]*"
    r"|[^\[\]]*(?:einsetzen|ergänzen|eintragen|einfügen|ausfüllen|prüfen)[^\[\]]*"
    r"|(?:Name|Datum|Ort|Betrag|Zahl|Nummer|Anschrift|Titel|Amt)\b[^\[\]]*)\](?!\])"
    r"|\b[Xx]{2}\.[Xx]{2}\.(?:\d{4}|[Xx]{2,4})|\b[Xx]{3,}\b|§[\s\u00a0]*[Xx]{1,3}\b|\b[Xx]{2}\b"
    r"|\bN\.[\s\u00a0]?N\.|\bTODO\b|\bFIXME\b|\b(?:TBD|tbd|t\.b\.d)\b\.?|\?{3,}|\.{4,}|…{2,}|…\.{2,}|_{3,}"
    r"|\b[Ll]orem [Ii]psum\b"
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    joined = context.joined()
    signs = [sign for sign in _VERDACHT if sign in joined]
    if not signs:
        return
    level = Schwere.WARNUNG if v.status == "entwurf" else Schwere.FEHLER
    for pfad, text in context.texte():
        if pfad[0] != "checklisten" and any(sign in text for sign in signs):
            for m in _PLATZHALTER.finditer(text):
                yield REGEL.befund(pfad, von=m.start(), bis=m.end(), schwere=level, text=m[0])
