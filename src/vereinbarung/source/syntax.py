"""The parser's English complaints as German sentences with a remedy (rule QU-10)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from vereinbarung.source.problem import Problem

if TYPE_CHECKING:
    from vereinbarung.source.lines import Lines

QUESTION = "question mark in brackets"
"""Our own complaint, beside the parsers': both misread `[?x]` without a word."""

_QUOTE = 'Bitte setzen Sie den ganzen Text in Anführungszeichen, zum Beispiel: titel: "Text".'
_INDENT = "Bitte rücken Sie diese Zeile genauso weit ein wie die anderen Angaben derselben Ebene."
_ESCAPE = "In doppelten Anführungszeichen leitet der Rückstrich (\\) eine Ersatzdarstellung ein; diese gibt es nicht"

# (what the parser says, what is wrong, what to do, whether the place is where the open piece began)
_TABLE: tuple[tuple[str, str, str, bool], ...] = (
    ("mapping values are not allowed",
     "Hier steht ein Doppelpunkt, an dem keine neue Angabe beginnen kann",
     "Gehört der Doppelpunkt zum Text, setzen Sie den Text bitte in Anführungszeichen; "
     "sonst fehlt in der Zeile darüber der Doppelpunkt mit Leerzeichen, oder die Einrückung stimmt nicht.", False),
    ("while scanning a quoted scalar.*(end of stream|document separator)",
     "Dieses Anführungszeichen wird nicht wieder geschlossen",
     "Bitte ergänzen Sie das schließende Anführungszeichen.", True),
    ("unknown escape|escape code|expected escape sequence|hexdecimal",
     _ESCAPE,
     "Bitte verdoppeln Sie den Rückstrich (\\\\) oder nehmen Sie einfache Anführungszeichen ('…').", False),
    ("while parsing a flow|expected ',' or",
     "In der Klammer, die hier beginnt, fehlt ein Komma oder die schließende Klammer",
     "Bitte trennen Sie die Einträge durch Kommas und schließen Sie die Klammer.", True),
    ("cannot start any token",
     "Mit diesem Zeichen darf ein Text nicht beginnen", _QUOTE, False),
    ("could not find expected ':'",
     "Nach dieser Angabe fehlt der Doppelpunkt",
     "Bitte schreiben Sie hinter den Schlüssel einen Doppelpunkt und ein Leerzeichen; "
     "ein mehrzeiliger Text muss weiter eingerückt sein als sein Schlüssel.", True),
    ("sequence entries are not allowed",
     "Hier steht ein Listenstrich („- “), an dem keine Liste beginnen kann",
     "Bitte beginnen Sie die Liste in einer neuen Zeile unter ihrem Schlüssel.", False),
    ("while scanning an (anchor|alias)",
     "Ein Text darf nicht mit „&“ oder „*“ beginnen", _QUOTE, True),
    ("while scanning a block scalar|expected chomping",
     "Ein Text darf nicht mit „|“ oder „>“ beginnen; diese Zeichen leiten einen mehrzeiligen Text ein",
     "Bitte setzen Sie den Text in Anführungszeichen oder beginnen Sie ihn in der nächsten Zeile.", True),
    (QUESTION, "In Klammern darf ein Text nicht mit „?“ beginnen", _QUOTE, False),
    ("while scanning a (tag|directive)|tag handle|directive|incompatible YAML",
     "Mit „!“ oder „%“ darf ein Text nicht beginnen", _QUOTE, True),
    ("while parsing a block (mapping|collection)|expected <block end>|expected key|document start",
     "Diese Zeile passt nicht zur Einrückung der Zeilen darüber", _INDENT, False),
)  # fmt: skip
_OTHER = (
    "Der Aufbau der Datei ist an dieser Stelle nicht zu erkennen",
    "Bitte prüfen Sie in dieser und der vorigen Zeile Einrückung, Doppelpunkte, Klammern und Anführungszeichen.",
)
_LATE = "Das Anführungszeichen, das hier beginnt, wird in dieser Zeile nicht geschlossen"
_LATE_REMEDY = (
    "Bitte ergänzen Sie das schließende Anführungszeichen. "
    "Sonst reicht der Text bis zum nächsten Anführungszeichen weiter unten, und von dort an passt nichts mehr."
)


def problem(error: Exception, lines: Lines) -> Problem:
    """Return QU-10 for an exception of either parser; without a position it lies at the end of the file."""
    said = " ".join(str(part) for part in (getattr(error, "context", ""), getattr(error, "problem", "")) if part)
    grund, rat, at_context = next((row[1:] for row in _TABLE if re.search(row[0], said)), (*_OTHER, False))
    mark: Any = getattr(error, "problem_mark", None)
    context: Any = getattr(error, "context_mark", None)
    start = _offset(context if at_context and context is not None else mark, lines)
    if grund == _ESCAPE:
        # Both parsers point behind the backslash, each at another place.
        start = max(lines.text.rfind("\\", 0, start + 1), 0)
    if mark is not None and (opening := _late_quote(_offset(mark, lines), lines.text)) is not None:
        grund, rat, start = _LATE, _LATE_REMEDY, opening
    span = lines.span(start, min(start + 1, len(lines.text)))
    if lines.text.startswith("\t", start):
        return Problem("QU-06", {"zeichen": "U+0009", "zeile": span.zeile}, span)
    return Problem("QU-10", {"grund": grund, "rat": rat}, span)


def _late_quote(offset: int, text: str) -> int | None:
    """Return where a quotation begins that swallowed lines up to the place of the complaint.

    Someone forgot the closing mark; the next opening one, lines below, was taken for it, and what stands behind it
    cannot be read. The parsers complain there, although nothing is wrong with that line.
    """
    before = text[:offset].rstrip(" ")
    if not before.endswith(('"', "'")):
        return None
    opening = before.rfind(before[-1], 0, len(before) - 1)
    line = before[before.rfind("\n", 0, opening) + 1 : opening]
    begins = opening >= 0 and (not line.strip() or line.rstrip(" ").endswith((":", "-", "{", "[", ",")))
    return opening if begins and "\n" in before[opening:] else None


def is_unusual(problem: Problem) -> bool:
    """Tell whether the parser's complaint has no German sentence of its own."""
    return problem.werte.get("grund") == _OTHER[0]


def _offset(mark: Any, lines: Lines) -> int:  # noqa: ANN401 - marks of two foreign classes
    """Return the offset of a parser's mark, moved back to the last written line if it lies beyond it."""
    offset = int(mark.index) if mark is not None else len(lines.text)
    if lines.text.startswith("\t", offset):
        return offset
    return max(0, min(offset, len(lines.text.rstrip())))
