"""How text is laid out for people: colour, width, and characters that must not reach a terminal as they are."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

_TAB = 4
_STYLES = {"fehler": "1;31", "warnung": "1;33", "hinweis": "1;36", "datei": "1", "rand": "2"}


@dataclass(frozen=True, slots=True)
class Darstellung:
    """`farbe`: whether the reader understands ANSI colours. `breite`: columns of the terminal, None outside one."""

    farbe: bool = False
    breite: int | None = None

    def paint(self, text: str, style: str) -> str:
        """Return `text` in the colour of `style` (a severity, "datei", "rand"), or as it is."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self.farbe and text else text


def visible(text: str) -> str:
    """Return `text` on one line, control and direction characters as `<U+202E>`, so that none acts on a terminal.

    Line breaks and tabs become blanks.
    """
    if text.isprintable():
        return text
    return "".join(" " if c in "\n\r\t" else _cell(c) for c in text)


def cells(line: str) -> list[tuple[str, int]]:
    """Return per code point of a source line what is shown for it and how many columns that takes.

    Tabs reach the next multiple of four; East Asian wide characters take two columns, combining ones none.
    """
    if line.isascii() and line.isprintable():
        return [(c, 1) for c in line]
    result: list[tuple[str, int]] = []
    column = 0
    for c in line:
        if c == "\t":
            width = _TAB - column % _TAB
            cell = " " * width
        else:
            cell = _cell(c)
            width = _width(c) if cell == c else len(cell)
        result.append((cell, width))
        column += width
    return result


def _cell(c: str) -> str:
    harmless = c.isprintable() or unicodedata.category(c) == "Zs"
    return c if harmless else f"<U+{ord(c):04X}>"


def _width(c: str) -> int:
    if unicodedata.category(c) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(c) in {"W", "F"} else 1
