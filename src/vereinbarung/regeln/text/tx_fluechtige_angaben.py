"""Text: values that change often stand in a clause (concept chapter 7: they belong in annexes)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import freitexte

REGEL = Regel(
    id="TX-03",
    titel="Telefon oder E-Mail im Vertragstext",
    schwere=Schwere.HINWEIS,
    meldung="„{text}“ ändert sich häufig; im Vertragstext müsste dafür jedes Mal ein Nachtrag geschlossen werden.",
    hilfe="Bitte nehmen Sie solche Angaben in eine Anlage auf und verweisen Sie darauf, zum Beispiel mit "
    "[[anlage:kontakte]].",
)
_ADRESSE = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]*\w|\bhttps?://\S*[\w/]|\bwww\.\S*[\w/]")
_TELEFON = re.compile(
    r"(?:\b(?:Tel(?:efon)?|Fax|Durchwahl|Ruf)\b\.?:?[\s\u00a0]*|\b0(?=\d{2,5}[\s\u00a0]?[/-])|\+49[\s\u00a0]?)\(?\d[\d\s\u00a0/()-]{4,}\d"
)


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    joined = context.joined()
    has_address = "@" in joined or "http" in joined or "www." in joined
    for pfad, text in freitexte(context):
        if has_address:
            for m in _ADRESSE.finditer(text):
                yield REGEL.befund(pfad, von=m.start(), bis=m.end(), text=m[0])
        for m in _TELEFON.finditer(text):
            yield REGEL.befund(pfad, von=m.start(), bis=m.end(), text=m[0])
