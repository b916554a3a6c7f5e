"""The keys of a model as commented lines that one can fill in: remove „# “, and the indentation is right."""

from __future__ import annotations

from collections.abc import Iterator

from vereinbarung.befragung.schrift import scalar
from vereinbarung.model.base import Baustein
from vereinbarung.model.feldart import Feld, Feldart, felder

_DEPTH = 5
_SPALTE = 40
"""Column in which explanations begin, where the line is short enough."""


def form(klasse: type[Baustein], indent: int, depth: int = 0) -> Iterator[str]:
    """Yield the keys of a model, uncommented, with their explanation behind."""
    ordered = sorted(felder(klasse).values(), key=lambda f: (f.name == "absaetze", not f.noetig))
    for feld in ordered:
        yield from key_lines(feld, indent, depth)


def key_lines(feld: Feld, indent: int, depth: int = 0) -> Iterator[str]:
    """Yield one key with an example and its explanation, the keys below it as well."""
    art, head = feld.art, " " * indent + feld.name + ":"
    example = feld.beispiele[0] if feld.beispiele else None
    if feld.name == "absaetze":
        yield _explained(f"{head} []", feld)
    elif art.form == "liste" and art.inhalt:
        yield _explained(head, feld)
        yield from _list(art.inhalt, example, indent + 2, depth)
    elif art.form == "je" and art.inhalt:
        yield _explained(head, feld)
        yield from _mapping(art.inhalt, example, indent + 2, depth)
    elif art.form == "gruppe" and art.klasse and not (art.kurz and isinstance(example, str)) and depth < _DEPTH:
        yield _explained(head, feld)
        yield from form(art.klasse, indent + 2, depth + 1)
    else:
        yield _explained(f"{head} {_example(feld, example)}".rstrip(), feld)


def commented(lines: Iterator[str], indent: int) -> Iterator[str]:
    """Yield lines as comments; the sign stands at `indent`, so that all keep their distance when it goes."""
    for line in lines:
        yield f"{' ' * indent}# {line[indent:]}"


def _list(inhalt: Feldart, example: object, indent: int, depth: int) -> Iterator[str]:
    blanks = " " * indent
    if inhalt.klasse and depth < _DEPTH and not (inhalt.kurz and isinstance(example, str)):
        lines = form(inhalt.klasse, indent + 2, depth + 1)
        yield f"{blanks}- {next(lines)[indent + 2 :]}"
        yield from lines
    else:
        for item in example if isinstance(example, list) else [example]:
            yield f"{blanks}- {'' if item is None else scalar(item)}".rstrip()


def _mapping(inhalt: Feldart, example: object, indent: int, depth: int) -> Iterator[str]:
    blanks = " " * indent
    if isinstance(example, dict):
        yield from (f"{blanks}{scalar(k)}: {scalar(v)}" for k, v in example.items())
    elif inhalt.klasse and depth < _DEPTH:
        yield f"{blanks}aa:"
        yield from form(inhalt.klasse, indent + 2, depth + 1)
    else:
        yield f"{blanks}aa:"


def _example(feld: Feld, example: object) -> str:
    if isinstance(feld.default, bool):
        return "ja" if feld.default else "nein"
    if example is None and isinstance(feld.default, (str, int)):
        example = feld.default
    if example is None and feld.art.werte:
        example = feld.art.werte[0]
    return "" if example is None else scalar(example) if not isinstance(example, (list, dict)) else ""


def _explained(line: str, feld: Feld) -> str:
    said = feld.hilfe or feld.titel
    if len(feld.art.werte) > 1:
        said += "; möglich: " + ", ".join(feld.art.werte)
    if feld.noetig:
        said += " (nötig)"
    return f"{line:<{_SPALTE}}  # {said}" if feld.name != "nicht_geregelt" else line
