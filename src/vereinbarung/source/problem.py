"""What is wrong with a source file, as data: the loader never raises for content."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text: 1-based lines and columns in code points, the end exclusive."""

    zeile: int
    spalte: int
    ende_zeile: int
    ende_spalte: int


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a file.

    `regel_id` names a rule in `regeln/quelle`, `werte` fill its templates, `verwandt` holds second places with a
    German sentence each.
    """

    regel_id: str
    werte: Mapping[str, object]
    span: Span
    verwandt: tuple[tuple[Span, str], ...] = field(default=())


class Unusable(Exception):
    """Carries the problem after which nothing more of a file can be read. Never leaves this package."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.regel_id)
        self.problem = problem
