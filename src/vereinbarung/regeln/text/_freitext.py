"""Which texts are clauses in the drafter's own words."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befund import Path
from vereinbarung.regeln.context import Context

_KEYS = frozenset(
    (
        "text",
        "erklaerung",
        "erwaegungen",
        "parallelfoerderung",
        "kriterien",
        "definition",
        "hinweis",
        "absaetze",
    )
)
_INTERN = frozenset(("abweichungen", "checklisten", "parteien", "anlagen"))


def freitexte(context: Context) -> list[tuple[Path, str]]:
    """Return path and text of every clause the drafter wrote in sentences; facts and internal notes are left out."""
    return context.once("freitexte", lambda: list(_clauses(context)))


def eigene(context: Context) -> list[tuple[Path, str]]:
    """Return the drafter's own paragraphs, those of own §§ included."""
    return context.once("eigene", lambda: [(pfad, text) for pfad, text in freitexte(context) if "absaetze" in pfad])


def _clauses(context: Context) -> Iterator[tuple[Path, str]]:
    for pfad, text in context.texte():
        key = pfad[-1]
        if (key if isinstance(key, str) else pfad[-2]) in _KEYS and pfad[0] not in _INTERN:
            yield pfad, text
