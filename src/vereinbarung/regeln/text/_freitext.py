"""Which texts are clauses in the drafter's own words."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Path
from vereinbarung.regeln.context import Context

_KEYS = frozenset(("text", "erklaerung", "erwaegungen", "parallelfoerderung", "kriterien", "definition", "hinweis"))


def freitexte(context: Context) -> Iterator[tuple[Path, str]]:
    """Yield path and text of every clause the drafter wrote in sentences; facts and internal notes are left out."""
    for pfad, text in context.texte():
        if is_freitext(pfad):
            yield pfad, text


def is_freitext(pfad: Path) -> bool:
    """Whether a path leads to a clause of the drafter's own."""
    if pfad[0] == "eigene_paragraphen":
        return "absaetze" in pfad
    if pfad[0] in ("abweichungen", "checklisten", "parteien", "anlagen"):
        return False
    return next((key for key in reversed(pfad) if isinstance(key, str)), "") in _KEYS
