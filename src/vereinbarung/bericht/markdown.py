"""The summary for a merge request: GitHub- and GitLab-flavoured Markdown, short enough for a comment."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vereinbarung.bericht.darstellung import visible
from vereinbarung.bericht.zusammenfassung import count, summary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vereinbarung.befund.bericht import Bericht, Meldung
    from vereinbarung.bericht.darstellung import Darstellung

_MARK = {"fehler": "❌ Fehler", "warnung": "⚠️ Warnung", "hinweis": "ℹ️ Hinweis"}
_ACTIVE = re.compile(r"([\\`*_{}\[\]<>()#+!|~@&$-])")
_MOST = 100
"""Findings shown; comments on a merge request may not grow without end, and all stand in the other formats."""


def write(bericht: Bericht, darstellung: Darstellung) -> str:
    """Return a heading, the summary, a table of findings (Fehler first) and what was lifted or not read."""
    lines = ["## Prüfung der Vereinbarungen", "", _text(summary(bericht)), ""]
    for fault in bericht.betriebsfehler:
        lines += [f"- **Nicht lesbar:** {_code(fault.datei)}: {_text(fault.meldung)} {_text(fault.hilfe)}", ""]
    if bericht.befunde:
        ranked = sorted(bericht.befunde, key=lambda m: -m.schwere.rang)
        lines += ["| Schwere | Stelle | Regel | Befund |", "| --- | --- | --- | --- |"]
        lines += [_row(m) for m in ranked[:_MOST]]
        lines.append("")
        if len(ranked) > _MOST:
            lines += [f"… und {count(len(ranked) - _MOST, 'weiterer Befund', 'weitere Befunde')}.", ""]
    if bericht.begruendet:
        lines += list(_lifted(bericht))
    return "\n".join(lines).rstrip() + "\n"


def _row(m: Meldung) -> str:
    place = _code(f"{m.stelle.datei}:{m.stelle.zeile}")
    hilfe = f"<br>{_text(m.hilfe)}" if m.hilfe else ""
    return f"| {_MARK[m.schwere]} | {place} | {m.regel} | {_text(m.meldung)}{hilfe} |"


def _lifted(bericht: Bericht) -> Iterator[str]:
    number = count(len(bericht.begruendet), "begründete Abweichung", "begründete Abweichungen")
    yield from (
        "<details>",
        f"<summary>{number}</summary>",
        "",
        "| Stelle | Regel | Begründung |",
        "| --- | --- | --- |",
    )
    for b in bericht.begruendet:
        stelle = b.meldung.stelle
        yield f"| {_code(f'{stelle.datei}:{stelle.zeile}')} | {b.meldung.regel} | {_text(b.begruendung)} |"
    yield from ("", "</details>", "")


def _text(text: str) -> str:
    """Return text in which nothing acts as Markdown, HTML or a mention."""
    return _ACTIVE.sub(r"\\\1", visible(text))


def _code(text: str) -> str:
    """Return text as code; in a table even code must not hold a bar, and no fence is longer than the text's own."""
    shown = visible(text).replace("|", "\\|")
    fence = "`" * (max((len(run) for run in re.findall(r"`+", shown)), default=0) + 1)
    pad = " " if shown.startswith("`") or shown.endswith("`") else ""
    return f"{fence}{pad}{shown}{pad}{fence}"
