"""The German page of a rule: its metadata, and the text that legal staff keep beside it.

A rule with a module of its own has its page as `.md` beside it. The page of a missing item (`…-00`) is made of the
guide. Of the rules on shape and deviations there is nothing to say beyond what is wrong and what to do.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from vereinbarung.befund import Regel
from vereinbarung.leitfaden.leitfaden import Abschnitt, leitfaden
from vereinbarung.regeln import alle
from vereinbarung.regeln.katalog import extra_rules

_SCHWERE = {"fehler": "Fehler", "warnung": "Warnung", "hinweis": "Hinweis"}
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_SUGGESTION = re.compile(r"(?<=[.!?])\s*\{[^{}]*\}")


@cache
def rules() -> dict[str, Regel]:
    """Return every rule a finding can name, by id, in the order of the catalogue."""
    return {r.id: r for r in (*(m.REGEL for m in alle()), *extra_rules())}


def page(kennung: str) -> str | None:
    """Return the page of a rule in Markdown, or None if there is no such rule."""
    regel = rules().get(kennung)
    if regel is None:
        return None
    return f"# {regel.id} – {regel.titel}\n\n{_head(regel)}\n\n{_body(regel)}\n"


def _head(regel: Regel) -> str:
    facts = [f"- Schwere: {_SCHWERE[regel.schwere]}"]
    if regel.leitfaden:
        facts.append(f"- Leitfaden: {', '.join(regel.leitfaden)}")
    if regel.quelle:
        facts.append(f"- Grundlage: {regel.quelle}")
    lifted = "ja, mit einem Eintrag unter „abweichungen“" if regel.abweichung_zulaessig else "nein"
    facts.append(f"- Abweichung mit Begründung möglich: {lifted}")
    if regel.zeit == "stichtag":
        facts.append("- Das Ergebnis hängt auch vom Tag der Prüfung ab.")
    return "\n".join(facts)


def _body(regel: Regel) -> str:
    own = _own_pages().get(regel.id)
    if own is not None:
        return f"{own.read_text(encoding='utf-8').strip()}\n\n## Was tun\n\n{_general(regel.hilfe)}"
    item = next((a for a in leitfaden().values() if regel.id == f"{a.regel_praefix}-00"), None)
    if item is not None:
        return _missing(item, regel)
    return f"{_general(regel.meldung)}\n\n## Was tun\n\n{_general(regel.hilfe)}"


def _missing(item: Abschnitt, regel: Regel) -> str:
    """Return the page of a guide item that is neither regulated nor said to be left out, if it may be left out."""
    lines = []
    for depth, key in enumerate(item.path):
        lines.append("  " * depth + f"{key}:")
    empty = "\n".join([*lines[:-1], f"{lines[-1]}  # Befund: {item.regel_praefix}-00"])
    reason = (
        "  " * len(lines) + "nicht_geregelt: Die Parteien haben diesen Punkt in einer anderen Vereinbarung geregelt."
    )
    right = "\n".join([*lines, reason])
    return (
        f"{item.frage.strip()}\n\n{item.hilfe.strip()}\n\n## Falsch\n\n```yaml\n{empty}\n```\n\n"
        + (f"## Richtig\n\n```yaml\n{right}\n```\n\n" if item.verzichtbar else "")
        + f"## Was tun\n\n{regel.hilfe.removeprefix(item.frage).strip()}"
    )


@cache
def _own_pages() -> dict[str, Path]:
    folder = Path(__file__).parent
    pages = {}
    for module in alle():
        section, stem = module.__name__.split(".")[-2:]
        path = folder / section / f"{stem}.md"
        if path.exists():
            pages[module.REGEL.id] = path
    return pages


def _general(template: str) -> str:
    """Return a sentence for the general case: what a finding would fill in becomes "…"."""
    return _PLACEHOLDER.sub("…", _SUGGESTION.sub("", template)).strip()
