"""The source line of a finding with carets under its exact columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import cells

if TYPE_CHECKING:
    from vereinbarung.befund.locate import Fundstelle

_OUTSIDE_A_TERMINAL = 160
_SHORTEST = 20
_CUT = "…"


def excerpt(stelle: Fundstelle, breite: int | None = None) -> tuple[str, str]:
    """Return the shown source line and the line of carets below it, at most `breite` columns wide.

    A stretch over several lines is marked to the end of its first line; an empty one gets one caret. Of a long line
    only the surroundings of the mark are shown, with … where something was left out.
    """
    shown = cells(stelle.quellzeile.rstrip())
    first = min(max(stelle.spalte - 1, 0), len(shown))
    last = len(shown) if stelle.ende_zeile > stelle.zeile else min(stelle.ende_spalte - 1, len(shown))
    last = max(last, first)
    start, stop = _window([width for _, width in shown], first, last, max(breite or _OUTSIDE_A_TERMINAL, _SHORTEST))
    head = _CUT if start else ""
    tail = _CUT if stop < len(shown) else ""
    text = head + "".join(cell for cell, _ in shown[start:stop]) + tail
    indent = len(head) + sum(width for _, width in shown[start:first])
    carets = sum(width for _, width in shown[first : min(last, stop)])
    return text, " " * indent + "^" * max(carets, 1)


def _window(widths: list[int], first: int, last: int, room: int) -> tuple[int, int]:
    """Return from where to where the line is shown: all of it, or what fits around the mark, a third of it before."""
    if sum(widths) <= room:
        return 0, len(widths)
    room -= 2 * len(_CUT)
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
