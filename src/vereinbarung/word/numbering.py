"""Word's own numbering: the list definitions, and a count beside Word's so that both print the same numbers.

The house style's numbering part is never trusted: editors lose the tie between level and style, so it is written anew.
A number in the document tree that Word would not reach by counting on starts a list of its own.
"""

from __future__ import annotations

from vereinbarung.word.markup import DECLARATION, W

NBSP = "\u00a0"
MAIN, ANNEX, DASH = 1, 2, 3
"""The three lists that every document has (w:numId)."""

Formats = tuple[tuple[str, str], ...]
"""Kind and text of each level of the main list."""
_LETTERS = (("lowerLetter", "%3)"), ("lowerLetter", "%4)"))
FORMATS: dict[str, Formats] = {
    "paragraf": (("decimal", f"§{NBSP}%1"), ("decimal", "(%2)"), *_LETTERS),
    "dezimal": (("decimal", "%1"), ("decimal", "%1.%2"), *_LETTERS),
    "artikel": (("decimal", f"Artikel{NBSP}%1"), ("decimal", "(%2)"), *_LETTERS),
}
"""By the contract's `nummerierung`."""
ANNEX_FORMAT = ("decimal", f"Anlage{NBSP}%1")
DOUBLE_LETTER_START = 27
"""Word counts y, z, aa, bb, cc: a list of double letters simply starts behind z."""

STARTS = (1, 1, 1, DOUBLE_LETTER_START)
INDENTS = ((680, 680), (680, 680), (1190, 510), (1757, 567))
"""(left, hanging) in twips where the house style's style says nothing."""
DASH_INDENTS = ((340, 340), (1020, 340), (1530, 340), (2097, 340))
ANNEX_INDENT = (1361, 1361)
HEADING_ROOM = {"artikel": 1361}
"""Indent in twips that the numbers of headings need at least; the others fit what any house style has."""
_LIMIT = 999


def printed(level: int, value: int, formats: Formats = FORMATS["paragraf"], above: int = 0) -> str:
    """Return how Word prints the value at a level: "§ 5", "(2)", "b)", "bb)"; level -1 is an annex.

    `above` is the count of the heading, for paragraphs that repeat it ("5.2").
    """
    kind, text = ANNEX_FORMAT if level < 0 else formats[level]
    if kind == "lowerLetter":
        times, letter = divmod(value - 1, 26)
        shown = chr(ord("a") + letter) * (times + 1)
    else:
        shown = str(value)
    text = text.replace(f"%{max(level, 0) + 1}", shown)
    return text.replace("%1", str(above)) if level > 0 else text


class Count:
    """Follows Word's counting through one document; `lists` are the extra lists it had to start."""

    def __init__(self, formats: Formats = FORMATS["paragraf"]) -> None:
        self._formats = formats
        self.lists: list[tuple[int, int, int]] = []
        self._state: dict[int, tuple[list[int], list[int]]] = {MAIN: ([0, 0, 0, 0], list(STARTS))}
        self._current = MAIN
        self._top = {MAIN: 0}
        self._annex = 0

    def annex(self, nummer: str) -> bool:
        """Count an annex heading. False if Word's counting does not print this number, so it has to be typed."""
        if nummer and printed(-1, self._annex + 1) != nummer.replace(" ", NBSP):
            return False
        self._annex += 1
        return True

    def take(self, level: int, nummer: str) -> int | None:
        """Count a numbered paragraph; return the list it belongs to, None if no list can print this number.

        An empty `nummer` at level 0 means: whatever comes next.
        """
        nummer = nummer.replace(" ", NBSP)
        candidates = (MAIN, self._current) if level == 0 else (self._current, MAIN)
        for num in candidates:
            counts, starts = self._state[num]
            top = self._top[num]
            if level < top or (level > top and not counts[level - 1]):
                continue  # programs disagree on what a level that was left out counts as
            # A level that was never reached begins at its start; a reached one goes on.
            following = counts[level] + 1 if counts[level] >= starts[level] else starts[level]
            if not nummer or printed(level, following, self._formats, counts[0]) == nummer:
                self._set(num, level, following)
                return num
        value = self._value(level, nummer)
        if value is None:
            return None
        num = DASH + 1 + len(self.lists)
        starts = list(STARTS)
        starts[level] = value
        self._state[num] = ([0, 0, 0, 0], starts)
        self.lists.append((num, level, value))
        self._top[num] = level
        self._set(num, level, value)
        return num

    def _value(self, level: int, nummer: str) -> int | None:
        if level > 0 and "%1" in self._formats[level][1]:
            return None  # a list of its own would have no heading to take the first number from
        return next((n for n in range(1, _LIMIT) if printed(level, n, self._formats) == nummer), None)

    def _set(self, num: int, level: int, value: int) -> None:
        counts, _ = self._state[num]
        counts[level] = value
        counts[level + 1 :] = [0] * (3 - level)
        self._current = num


def _level(
    ilvl: int, kind: str, text: str, indent: tuple[int, int], *, start: int = 1, style: str = "", restart: str = ""
) -> str:
    tie = f'<w:pStyle w:val="{style}"/>' if style else ""
    left, hanging = indent
    return (
        f'<w:lvl w:ilvl="{ilvl}"><w:start w:val="{start}"/><w:numFmt w:val="{kind}"/>{restart}{tie}'
        f'<w:suff w:val="tab"/><w:lvlText w:val="{text}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:tabs><w:tab w:val="num" w:pos="{left}"/></w:tabs>'
        f'<w:ind w:left="{left}" w:hanging="{hanging}"/></w:pPr></w:lvl>'
    )


def _abstract(number: int, kind: str, levels: str) -> str:
    return (
        f'<w:abstractNum w:abstractNumId="{number}"><w:nsid w:val="{0x5A100000 + number:08X}"/>'
        f'<w:multiLevelType w:val="{kind}"/><w:tmpl w:val="{0x6B200000 + number:08X}"/>{levels}</w:abstractNum>'
    )


def part(
    styles: tuple[str, str, str, str],
    annex_style: str,
    indents: tuple[tuple[int, int], ...] = INDENTS,
    extra: list[tuple[int, int, int]] | None = None,
    formats: Formats = FORMATS["paragraf"],
) -> str:
    """Return numbering.xml: the main list tied to its four styles, annexes, dashes, and the extra lists of `Count`."""

    def main(ties: tuple[str, ...], starts: list[int]) -> str:
        return "".join(_level(i, *formats[i], indents[i], start=starts[i], style=ties[i]) for i in range(len(formats)))

    abstracts = [
        _abstract(1, "multilevel", main(styles, list(STARTS))),
        _abstract(2, "singleLevel", _level(0, *ANNEX_FORMAT, ANNEX_INDENT, style=annex_style)),
        _abstract(3, "multilevel", "".join(_level(i, "bullet", "–", DASH_INDENTS[i]) for i in range(4))),
    ]
    for num, level, value in extra or ():
        starts = list(STARTS)
        starts[level] = value
        # A list definition of its own: lists that share one are counted on differently by different programs.
        abstracts.append(_abstract(num, "multilevel", main(("",) * 4, starts)))
    nums = "".join(f'<w:num w:numId="{i}"><w:abstractNumId w:val="{i}"/></w:num>' for i in range(1, len(abstracts) + 1))
    return f'{DECLARATION}<w:numbering xmlns:w="{W}">{"".join(abstracts)}{nums}</w:numbering>'
