"""The report for people: German, with source lines and carets, the summary at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vereinbarung.befund import Schwere
from vereinbarung.bericht.ausschnitt import excerpt
from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.befund.bericht import Begruendet, Bericht, Betriebsfehler, Meldung
    from vereinbarung.befund.locate import Fundstelle
    from vereinbarung.bericht.darstellung import Darstellung

_SCHWERE = {"fehler": "Fehler", "warnung": "Warnung", "hinweis": "Hinweis"}
_INDENT = "  "
_NAMED = 5


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return the findings grouped by file, what was lifted or not checked, and one line of summary."""
    blocks = [_refused(f, darstellung) for f in bericht.betriebsfehler]
    blocks += [_finding(m, darstellung) for m in _by_file(bericht)]
    if bericht.begruendet:
        blocks.append("\n".join(["Begründete Abweichungen:", *_lifted(bericht.begruendet, darstellung)]))
    unchecked = list(_unchecked(bericht, darstellung))
    if unchecked:
        blocks.append("\n".join(["Nicht geprüft:", *unchecked]))
    if bericht.uebergangen:
        blocks.append("\n".join(["Im Ordner übergangen:", *(_INDENT + visible(note) for note in bericht.uebergangen)]))
    return "\n\n".join([*blocks, summary(bericht)]) + "\n"


def _by_file(bericht: Bericht) -> list[Meldung]:
    """Return the findings file by file, in the order in which the files were checked."""
    order = {datei: i for i, datei in enumerate(bericht.dateien)}
    return sorted(bericht.befunde, key=lambda m: order.get(m.stelle.datei, len(order)))


def _finding(m: Meldung, d: Darstellung) -> str:
    lines = [f"{d.paint(_place(m.stelle), 'datei')}: {d.paint(_SCHWERE[m.schwere], m.schwere)} {m.regel}"]
    lines += _wrap(m.meldung, d)
    lines += _source(m, d)
    if m.hilfe:
        lines += _wrap(f"Was tun: {m.hilfe}", d)
    if m.leitfaden:
        lines += _wrap(f"Leitfaden: {', '.join(m.leitfaden)}", d)
    for v in m.verwandt:
        lines += _wrap(f"Siehe auch {_place(v.stelle)}: {v.text}", d)
    return "\n".join(lines)


def _place(stelle: Fundstelle) -> str:
    return f"{visible(stelle.datei)}:{stelle.zeile}:{stelle.spalte}"


def _source(m: Meldung, d: Darstellung) -> Iterator[str]:
    if not m.stelle.quellzeile.strip():
        return
    number = str(m.stelle.zeile)
    margin = len(_INDENT) + max(len(number), 4) + len(" | ")
    text, carets = excerpt(m.stelle, d.breite - margin if d.breite else None)
    yield f"{_INDENT}{d.paint(f'{number:>4} |', 'rand')} {text}"
    yield f"{_INDENT}{d.paint(' ' * max(len(number), 4) + ' |', 'rand')} {d.paint(carets, m.schwere).rstrip()}"


def _refused(fault: Betriebsfehler, d: Darstellung) -> str:
    head = f"{d.paint(visible(fault.datei), 'datei')}: {d.paint('nicht lesbar', 'fehler')}"
    remedy = _wrap(f"Was tun: {fault.hilfe}", d) if fault.hilfe else []
    return "\n".join([head, *_wrap(fault.meldung, d), *remedy])


def _lifted(begruendet: list[Begruendet], d: Darstellung) -> Iterator[str]:
    for b in begruendet:
        yield f"{_INDENT}{_place(b.meldung.stelle)}: {b.meldung.regel} {visible(b.meldung.titel)}"
        yield from _wrap(f"Begründung: {b.begruendung}", d, 2 * _INDENT)


def _unchecked(bericht: Bericht, d: Darstellung) -> Iterator[str]:
    """One entry per file and reason, naming the rules. What ran for no file matters only where nothing else is open."""
    groups: dict[tuple[str, str], list[str]] = {}
    is_open = bericht.count(Schwere.FEHLER) > 0
    for n in bericht.nicht_geprueft:
        if is_open and not n.datei:
            continue
        groups.setdefault((n.datei, n.grund), []).append(n.regel)
    for (datei, grund), rules in groups.items():
        names = _list([rule for rule in rules if rule])
        yield from _wrap(": ".join(part for part in (datei, names, grund) if part), d)


def _list(rules: list[str]) -> str:
    """Return the ids, of many only the first: all of them stand in the JSON report."""
    if len(rules) <= _NAMED:
        return ", ".join(rules)
    return f"{len(rules)} Regeln ({', '.join(rules[:_NAMED])} …)"


def _wrap(text: str, d: Darstellung, indent: str = _INDENT) -> list[str]:
    """Return `text` in lines that fit a terminal; outside one it stays on one line, so that it can be searched."""
    text = visible(text)
    if d.breite is None or len(indent) + len(text) <= d.breite:
        return [indent + text]
    import textwrap

    width = max(d.breite, 40)
    return textwrap.wrap(
        text,
        width,
        initial_indent=indent,
        subsequent_indent=indent + _INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
