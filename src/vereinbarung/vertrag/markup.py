"""Rendered clause text → raw blocks. The marks are few and stand at the beginning of a line; values stay opaque.

    # Überschrift
    [#kennung] ## Zwischenüberschrift  (companion papers only)
    [#kennung] (1) Absatz            typed numbers are checked against the count, (+) counts by itself
    [#kennung {{ x.id }}] a) Punkt   in loops; +) counts by itself, aa) and ++) one level down, - for a dash
    **fett**   [[C.2]]   {{ tabelle }} alone on a line

Numbers here are the clause's own count; what is printed is counted in `assembly`, where the drafter's paragraphs join.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vereinbarung.vertrag.anker import zweimal
from vereinbarung.vertrag.document import Tabelle, Text, Umbruch, Unterschriften, Verweis, Wert
from vereinbarung.vertrag.vorlage import LEER, WERT_AUF, WERT_ZU, ZEILE_AUF, ZEILE_ZU, refuse
from vereinbarung.vertrag.worte import RohInline, Worte, Ziel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from vereinbarung.vertrag.vorlage import Druckbar

UEBERSCHRIFT, ZWISCHEN, ABSATZ, KNOTEN = "ueberschrift", "zwischen", "absatz", "knoten"


@dataclass(slots=True)
class Roh:
    """A block before numbering. `ebene` as in `document.Absatz`; `id` and `element` make its anchor."""

    art: str
    zeile: int
    ebene: int = 0
    id: str = ""
    element: str = ""
    inlines: tuple[RohInline, ...] = ()
    knoten: Tabelle | Unterschriften | None = None
    frei: bool = False
    """Written by the drafter, not by the clause."""


_ZEILE = re.compile(rf"{ZEILE_AUF}(\d+){ZEILE_ZU}")
_KENNUNG = re.compile(rf"\[#([a-z][a-z0-9_-]*)(?: {WERT_AUF}(\d+){WERT_ZU})?\]\s*")
_MARKE = re.compile(r"(?:(##?)|\((\d+|\+)\)|([a-z]{2}|\+\+)\)|([a-z]|\+)\)|(-))\s+")
_NUR_WERT = re.compile(rf"{WERT_AUF}(\d+){WERT_ZU}")
_INLINE = re.compile(rf"(\*\*)|\[\[(.*?)\]\]|{WERT_AUF}(\d+){WERT_ZU}|(\[\[)|(\]\])")
_OHNE_UMBRUCH = ("§", "Abs.", "Art.", "Nr.", "Anlage", "SGB")


def parse(text: str, werte: Sequence[Druckbar], datei: str, *, zwischen: bool = False) -> list[Roh]:
    """Return the blocks of a rendered clause in order; `zwischen` allows headings inside it.

    Raises BrokenVorlage with file and line.
    """
    return _Parser(werte, datei, zwischen=zwischen).run(text)


def nummer(ebene: int, n: int) -> str:
    """Return how Word prints the n-th number of a level: „3“, „c“, „cc“ (after z: „aa“, „aaa“)."""
    return str(n) if ebene == 1 else chr(ord("a") + (n - 1) % 26) * (ebene - 1 + (n - 1) // 26)


def _is_heading(content: str) -> bool:
    return _KENNUNG.sub("", content, count=1).startswith(("# ", "## "))


class _Parser:
    def __init__(self, werte: Sequence[Druckbar], datei: str, *, zwischen: bool) -> None:
        self._werte = werte
        self._datei = datei
        self._zwischen = zwischen
        self._count = [0, 0, 0, 0, 0]
        self._parent = ""
        self._ids: Counter[tuple[str, str]] = Counter()
        self._blocks: list[Roh] = []

    def run(self, text: str) -> list[Roh]:
        pending: list[str] = []
        start = line = 1
        for raw in text.split("\n"):
            if LEER in raw and not raw.replace(LEER, "").strip():
                continue
            if m := _ZEILE.search(raw):
                line = int(m[1])
            content = _ZEILE.sub("", raw).replace(LEER, "").strip()
            if not content or _KENNUNG.match(content) or _MARKE.match(content) or self._is_slot(content):
                self._flush(pending, start)
                pending = []
                start = line
            if content:
                if not pending:
                    start = line
                pending.append(content)
                if self._is_slot(content) or _is_heading(content):
                    self._flush(pending, start)
                    pending = []
        self._flush(pending, start)
        return self._blocks

    def _is_slot(self, content: str) -> bool:
        m = _NUR_WERT.fullmatch(content)
        return m is not None and not isinstance(self._werte[int(m[1])], Worte)

    def _flush(self, lines: list[str], zeile: int) -> None:
        if not lines:
            return
        content = lines[0]
        for line in lines[1:]:
            content += ("\u00a0" if content.endswith(_OHNE_UMBRUCH) else " ") + line
        if self._is_slot(content):
            node = self._werte[int(_NUR_WERT.fullmatch(content)[1])]  # type: ignore[index] # _is_slot says it matches
            assert isinstance(node, (Tabelle, Unterschriften))  # noqa: S101 -- narrows for the type checker
            self._blocks.append(Roh(KNOTEN, zeile, knoten=node))
            return
        kennung = element = ""
        if m := _KENNUNG.match(content):
            kennung, element = m[1], self._plain(int(m[2])) if m[2] else ""
            content = content[m.end() :]
        mark = _MARKE.match(content)
        if mark:
            content = content[mark.end() :]
        if not self._blocks and (not mark or mark[1] != "#"):
            refuse(
                self._datei,
                zeile,
                "Die Klausel beginnt nicht mit einer Überschrift.",
                "Bitte schreiben Sie in die erste Zeile nach dem Kopf „# “ und die Überschrift.",
            )
        if mark and mark[1]:
            self._ueberschrift(content, zeile, mark[1], kennung, element)
        else:
            self._absatz(content, zeile, mark, kennung, element)

    def _ueberschrift(self, content: str, zeile: int, zeichen: str, kennung: str, element: str) -> None:
        if not self._blocks:
            self._blocks.append(Roh(UEBERSCHRIFT, zeile, inlines=self._inline(content, zeile)))
        elif zeichen == "##" and self._zwischen:
            self._zwischentitel(content, zeile, kennung, element)
        else:
            refuse(
                self._datei,
                zeile,
                "Eine Klausel hat nur eine Überschrift, und sie steht am Anfang.",
                "Bitte streichen Sie das Zeichen # oder legen Sie eine eigene Klausel an.",
            )

    def _zwischentitel(self, content: str, zeile: int, kennung: str, element: str) -> None:
        if not kennung:
            refuse(
                self._datei,
                zeile,
                "Der Zwischenüberschrift fehlt ihre Kennung.",
                "Bitte beginnen Sie sie so: [#name] ## Überschrift.",
            )
        element = self._take(kennung, element, zeile)
        self._count = [0, 0, 0, 0, 0]
        self._blocks.append(Roh(ZWISCHEN, zeile, 0, kennung, element, self._inline(content, zeile)))

    def _absatz(self, content: str, zeile: int, mark: re.Match[str] | None, kennung: str, element: str) -> None:
        ebene = self._ebene(mark, zeile)
        if ebene <= 1 and not kennung:
            refuse(
                self._datei,
                zeile,
                "Dem Absatz fehlt seine Kennung.",
                "Bitte beginnen Sie ihn so: [#name] (1) Text. Die Kennung bleibt, auch wenn sich die Nummer ändert.",
            )
        if ebene <= 1:
            self._parent = kennung
        elif not kennung:
            kennung = ".".join([self._parent, *(str(n) for n in self._count[2 : ebene + 1])])
        element = self._take(kennung, element, zeile)
        self._blocks.append(Roh(ABSATZ, zeile, ebene, kennung, element, self._inline(content, zeile)))

    def _take(self, kennung: str, element: str, zeile: int) -> str:
        """Note the id of a block and return its element.

        A second block of the same id is refused, as the clause is wrong; a second element of the same name is told
        apart, as drafts may hold two annexes or parties of one name.
        """
        same = self._ids[kennung, element]
        if same and not element:
            refuse(
                self._datei,
                zeile,
                f"Die Kennung „{kennung}“ kommt zweimal vor.",
                "Jeder Absatz braucht eine eigene Kennung, in einer Schleife mit der des Elements: [#name {{ x.id }}].",
            )
        self._ids[kennung, element] += 1
        return zweimal(element, same)

    def _ebene(self, mark: re.Match[str] | None, zeile: int) -> int:
        if mark is None:
            return 0
        if mark[5]:
            self._count[4] += 1
            return 4
        ebene, typed = (1, mark[2]) if mark[2] else (2, mark[4]) if mark[4] else (3, mark[3])
        self._count[ebene] += 1
        self._count[ebene + 1 :] = [0] * (4 - ebene)
        n = self._count[ebene]
        expected = nummer(ebene, n)
        if not typed.startswith("+") and typed != expected:
            brackets = "({})" if ebene == 1 else "{})"
            refuse(
                self._datei,
                zeile,
                f"Absatz {brackets.format(expected)} erwartet, {brackets.format(typed)} gefunden.",
                "Bitte berichtigen Sie die Nummer. Wo davor etwas entfallen kann, steht statt der Nummer ein Plus: "
                "(+), +) oder ++).",
            )
        return ebene

    def _plain(self, index: int) -> str:
        value = self._werte[index]
        return "".join(i.text for i in value.roh if isinstance(i, (Text, Wert))) if isinstance(value, Worte) else ""

    def _inline(self, content: str, zeile: int) -> tuple[RohInline, ...]:
        result: list[RohInline] = []
        fett, position = False, 0
        for m in _INLINE.finditer(content):
            if m.start() > position:
                result.append(Text(content[position : m.start()], fett))
            position = m.end()
            if m[1]:
                fett = not fett
            elif m[2] is not None:
                name = _NUR_WERT.sub(lambda v: self._plain(int(v[1])), m[2]).strip()
                result.append(Ziel(name.replace("\u00a0", " "), zeile, fett))
            elif m[3] is not None:
                value = self._werte[int(m[3])]
                if not isinstance(value, Worte):
                    refuse(
                        self._datei,
                        zeile,
                        "Tabellen und Unterschriften stehen allein in einer Zeile.",
                        "Bitte setzen Sie den Wert in eine eigene Zeile.",
                    )
                result.extend(_bold(i) if fett else i for i in value.roh)
            else:
                refuse(
                    self._datei,
                    zeile,
                    "Ein Verweis [[…]] ist nicht geschlossen oder nicht geöffnet.",
                    "Bitte schreiben Sie [[ Ziel ]] vollständig in eine Zeile.",
                )
        if fett:
            refuse(
                self._datei,
                zeile,
                "Die Hervorhebung ** ist nicht geschlossen.",
                "Bitte schreiben Sie **Wort** mit zwei Sternen davor und danach.",
            )
        if position < len(content):
            result.append(Text(content[position:], fett))
        return _one_full_stop(result)


def _one_full_stop(inlines: list[RohInline]) -> tuple[RohInline, ...]:
    """Return the inlines without the clause's full stop where the drafter's words already end with one („e. V.“)."""
    result: list[RohInline] = []
    for inline in inlines:
        last = result[-1] if result else None
        if (
            isinstance(inline, Text)
            and inline.text.startswith(".")
            and isinstance(last, Wert)
            and last.text.endswith((".", "!", "?"))
        ):
            inline = replace(inline, text=inline.text[1:])  # noqa: PLW2901 -- the shortened one takes its place
            if not inline.text:
                continue
        result.append(inline)
    return tuple(result)


def _bold(inline: RohInline) -> RohInline:
    return inline if isinstance(inline, (Umbruch, Verweis)) else replace(inline, fett=True)
