"""The source line of a finding with carets under its exact columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import cells

if TYPE_CHECKING:
    from vereinbarung.befund.locate import Fundstelle

_OUTSIDE_A_TERMINAL = 160
_SHORTEST = 20
_CUT = ("…", 1)


def excerpt(stelle: Fundstelle, breite: int | None = None) -> tuple[str, str]:
    """Return the shown source line and the line of carets below it, at most `breite` columns wide.

    A stretch over several lines is marked to the end of its first line; an empty one gets one caret. Of a long line
    only the surroundings of the mark are shown, with … where something was left out.
    """
    before, marked, after = _parts(stelle, breite)
    text = "".join(cell for cell, _ in [*before, *marked, *after])
    return text, " " * _columns(before) + "^" * max(_columns(marked), 1)


def pieces(stelle: Fundstelle, breite: int | None = None) -> tuple[str, str, str]:
    """Return what `excerpt` shows before, at and behind the mark, for readers that need no carets."""
    before, marked, after = ("".join(cell for cell, _ in part) for part in _parts(stelle, breite))
    return before, marked, after


Cells = list[tuple[str, int]]
"""What is shown, with the columns it takes."""


def _parts(stelle: Fundstelle, breite: int | None) -> tuple[Cells, Cells, Cells]:
    shown = cells(stelle.quellzeile.rstrip())
    first = min(max(stelle.spalte - 1, 0), len(shown))
    last = len(shown) if stelle.ende_zeile > stelle.zeile else min(stelle.ende_spalte - 1, len(shown))
    last = max(last, first)
    start, stop = _window([width for _, width in shown], first, last, max(breite or _OUTSIDE_A_TERMINAL, _SHORTEST))
    end = max(min(last, stop), first)
    before = ([_CUT] if start else []) + shown[start:first]
    return before, shown[first:end], shown[end:stop] + ([_CUT] if stop < len(shown) else [])


def _columns(part: Cells) -> int:
    return sum(width for _, width in part)


def _window(widths: list[int], first: int, last: int, room: int) -> tuple[int, int]:
    """Return from where to where the line is shown: all of it, or what fits around the mark, a third of it before."""
    if sum(widths) <= room:
        return 0, len(widths)
    room -= 2 * _CUT[1]
    before = max(room // 3, room - sum(widths[first:]))
    used = 0
    start = first
    while start and used + widths[start - 1] <= before:
        start -= 1
        used += widths[start]
    stop = start
    used = 0
    while stop < len(widths) and used + widths[stop] <= room:
        used += widths[stop]
        stop += 1
    return start, max(stop, min(last, first + 1))
