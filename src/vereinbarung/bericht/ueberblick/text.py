"""The overview for people at a terminal: by Arbeitsamt and Träger, then day by day; fits any width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import cells, visible
from vereinbarung.bericht.ueberblick import worte

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.bericht.darstellung import Darstellung
    from vereinbarung.ueberblick.werte import Ueberblick

_INDENT = "  "
_NARROW = 20


def write(u: Ueberblick, darstellung: Darstellung) -> str:
    """Return the overview; outside a terminal lines are not broken, so that they can be searched."""
    blocks = [list(block) for block in (_matrix(u), _vereinbarungen(u), _termine(u), _rest(u))]
    lines = [
        line
        for block in [[(0, worte.zahlen(u))], *(b for b in blocks if b), [(0, worte.ERLAEUTERUNG)]]
        for line in (*block, (0, ""))
    ]
    out = [folded for level, line in lines for folded in fold(line, level * _INDENT, darstellung.breite)]
    return "\n".join(out[:-1]) + "\n"


def _matrix(u: Ueberblick) -> Iterator[tuple[int, str]]:
    staende = {s.datei: s for s in u.vereinbarungen}
    namen = {k.id: k.name for k in u.traeger}
    for amt in u.aemter:
        yield 0, amt.name
        if amt.hinweis:
            yield 1, amt.hinweis
        for feld in (f for f in u.felder if f.amt == amt.id):
            yield 1, namen[feld.traeger] + worte.teil(feld)
            if feld.luecke:
                yield 2, f"Lücke: {feld.luecke}"
            for datei in feld.dateien:
                s = staende[datei]
                yield 2, f"{s.name}: {worte.art(s)}, {worte.lage(s)}"


def _vereinbarungen(u: Ueberblick) -> Iterator[tuple[int, str]]:
    found = [s for s in u.vereinbarungen if s.hinweise]
    if found:
        yield 0, "Hinweise"
    for s in found:
        yield from ((1, f"{s.name}: {hinweis}") for hinweis in s.hinweise)


def _termine(u: Ueberblick) -> Iterator[tuple[int, str]]:
    staende = {s.datei: s for s in u.vereinbarungen}
    yield 0, f"Termine vom {worte.tag(u.stichtag)} bis {worte.tag(u.bis)}"
    for t in u.termine:
        geplant = f" ({worte.GEPLANT})" if t.geplant else ""
        yield 1, f"{worte.tag(t.tag)} {staende[t.datei].name}: {t.text}{geplant}"
    if not u.termine:
        yield 1, "Keine."


def _rest(u: Ueberblick) -> Iterator[tuple[int, str]]:
    if u.nicht_lesbar:
        yield 0, "Nicht lesbar"
    yield from ((1, f"{one.datei}: {one.grund}") for one in u.nicht_lesbar)
    if u.uebergangen:
        yield 0, "Im Ordner übergangen"
    yield from ((1, note) for note in u.uebergangen)


def fold(text: str, indent: str, width: int | None) -> list[str]:
    """Return `text` in lines of at most `width` columns; words that are longer than a line are cut."""
    text = visible(text)
    if width is None or len(indent) + _columns(text) <= width:
        return [indent + text if text else ""]
    width = max(width, _NARROW)
    lines, line = [], indent
    more = indent + _INDENT
    for word in _pieces(text.split(" "), width - len(more)):
        if line.strip() and _columns(line) + 1 + _columns(word) > width:
            lines.append(line)
            line = more
        line += word if not line.strip() else f" {word}"
    return [*lines, line]


def _pieces(words: list[str], width: int) -> Iterator[str]:
    for word in words:
        piece, used = "", 0
        for c in word:
            columns = _columns(c)
            if used + columns > width:
                yield piece
                piece, used = "", 0
            piece, used = piece + c, used + columns
        yield piece


def _columns(text: str) -> int:
    return sum(width for _, width in cells(text))
