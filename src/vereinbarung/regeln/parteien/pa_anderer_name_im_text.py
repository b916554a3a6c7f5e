"""Parties: a clause of the drafter's calls a party otherwise than agreed (lint of concept chapter 7)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vereinbarung.befund import Befund, Regel, Schwere
from vereinbarung.model.parteien import Partei
from vereinbarung.model.vereinbarung import Vereinbarung
from vereinbarung.regeln.context import Context
from vereinbarung.regeln.text._freitext import freitexte

REGEL = Regel(
    id="PA-11",
    titel="Partei heißt im Text anders als vereinbart",
    schwere=Schwere.HINWEIS,
    meldung="Hier steht „{fund}“; vereinbart ist für diese Partei der Name „{kurz}“.",
    hilfe="Bitte schreiben Sie „{kurz}“, oder ändern Sie bei der Partei „genannt“.",
    needs=("parteien",),
)
# Word as the staff write it → the kind of party it means. „in der Stadt“ and „Arbeitsamt Marburg“ mean something else.
_NAME_FOLGT = r"\b(?! [A-ZÄÖÜ])"
_WORTE = {
    "Arbeitsamt": ("arbeitsamt", re.compile(r"\b(?:das|dem|vom|beim|zum|des) Arbeitsamt(?:e?s)?" + _NAME_FOLGT)),
    "Agentur": ("agentur", re.compile(r"\b(?:die|der) Agentur für Arbeit" + _NAME_FOLGT)),
    "Landkreis": ("landkreis", re.compile(r"\b(?:der|dem|den|vom|des) Landkreis(?:es)?" + _NAME_FOLGT)),
}


def check(v: Vereinbarung, context: Context) -> Iterator[Befund]:
    joined = context.joined()
    for word, (art, pattern) in _WORTE.items():
        if word not in joined:
            continue
        meant = _only(v.alle_parteien, art)
        if meant is None or word.casefold() in meant.kurz.casefold() or _is_other(v.alle_parteien, meant, word):
            continue
        for pfad, text in freitexte(context):
            m = pattern.search(text) if word in text else None
            if m:
                yield REGEL.befund(pfad, von=m.start(), bis=m.end(), fund=m[0], kurz=meant.kurz)


def _only(parteien: list[Partei], art: str) -> Partei | None:
    """Return the one party of that kind that has a short name of its own."""
    found = [p for p in parteien if p.art == art]
    return found[0] if len(found) == 1 and found[0].genannt else None


def _is_other(parteien: list[Partei], meant: Partei, word: str) -> bool:
    return any(word.casefold() in p.kurz.casefold() for p in parteien if p is not meant)
