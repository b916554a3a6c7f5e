"""What a template may print: ready words with their provenance. Bare strings only serve comparisons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Never

from vereinbarung.befund.befund import Path
from vereinbarung.vertrag.document import Inline, Inlines, Text, Umbruch, Wert

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(frozen=True, slots=True)
class Ziel:
    """A cross reference not yet resolved. `zeile` is the line of the clause, 0 if the drafter wrote it."""

    name: str
    zeile: int = 0
    fett: bool = False
    pfade: tuple[Path, ...] = ()


RohInline = Inline | Ziel


class Worte:
    """Finished German words (a run of inlines). Empty words are false in `{% if %}`; comparing words is refused.

    A template that compared shown text would break when the wording changes; comparisons use the bare strings that
    the view hands out beside the words.
    """

    __slots__ = ("roh",)

    def __init__(self, *teile: str | RohInline | Worte) -> None:
        flat: list[RohInline] = []
        for teil in teile:
            if isinstance(teil, Worte):
                flat.extend(teil.roh)
            elif isinstance(teil, str):
                if teil:
                    flat.append(Text(teil))
            else:
                flat.append(teil)
        self.roh: tuple[RohInline, ...] = tuple(flat)

    @property
    def inlines(self) -> Inlines:
        """The words for places outside the clauses, where a reference stays as it was typed."""
        return tuple(Wert(f"[[{i.name}]]", i.pfade, i.fett) if isinstance(i, Ziel) else i for i in self.roh)

    def __bool__(self) -> bool:
        return any(not isinstance(i, (Text, Wert)) or i.text for i in self.roh)

    def __eq__(self, other: object) -> Never:
        raise TypeError("Worte")

    __hash__ = object.__hash__

    def fett(self) -> Worte:
        """Return the same words in bold."""
        return Worte(*(replace(i, fett=True) if isinstance(i, (Text, Wert)) else i for i in self.roh))

    def __repr__(self) -> str:
        return f"Worte{self.roh!r}"


def wert(text: str, *pfade: Path, ende: bool = True) -> Worte:
    """Return the words of one value as the drafter wrote it; line breaks become breaks inside the paragraph.

    A line break at the very end (left by YAML's block scalars) is dropped if `ende`; nothing else is changed.
    """
    lines = (text.rstrip("\r\n") if ende else text).replace("\r\n", "\n").split("\n")
    teile: list[Wert | Umbruch] = [Wert(lines[0], pfade)]
    for line in lines[1:]:
        teile.append(Umbruch())
        if line:
            teile.append(Wert(line, pfade))
    return Worte(*teile)


def verbinde(teile: Iterable[Worte], trenner: str = ", ", letzter: str = " und ") -> Worte:
    """Return „A, B und C“."""
    items = list(teile)
    result: list[str | Worte] = []
    for index, item in enumerate(items):
        if index:
            result.append(letzter if index == len(items) - 1 else trenner)
        result.append(item)
    return Worte(*result)
